import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export interface TcpProxy {
  port: number;
  /** Closes all connections and rejects new ones, like a server that is down. */
  cut(): void;
  /** Accepts bytes and doesn't forward them, like a broken network. */
  silence(): void;
  /** Forwards connections again. Broken connections stay broken. */
  restore(): void;
  /** The number of connections rejected since the last `cut`. */
  readonly refused: number;
  close(): Promise<void>;
}

/** A proxy that can break the connection between a client and a server on this machine. */
export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let state: "open" | "cut" | "silent" = "open";
  let refused = 0;

  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  const listener = createServer((client) => {
    keep(client);
    if (state === "cut") {
      refused += 1;
      client.destroy();
      return;
    }
    const server = connect(target);
    keep(server);
    client.on("close", () => server.destroy());
    server.on("close", () => client.destroy());
    client.on("data", (bytes) => state === "open" && server.write(bytes));
    server.on("data", (bytes) => state === "open" && client.write(bytes));
  });
  const destroyAll = () => sockets.forEach((socket) => socket.destroy());
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return {
    port: address.port,
    cut: () => {
      state = "cut";
      refused = 0;
      destroyAll();
    },
    silence: () => {
      state = "silent";
    },
    restore: () => {
      // The bytes sent during the silence are lost, so the rest of the stream would be meaningless.
      if (state === "silent") destroyAll();
      state = "open";
    },
    get refused() {
      return refused;
    },
    close: async () => {
      destroyAll();
      listener.close();
      await once(listener, "close");
    },
  };
}
