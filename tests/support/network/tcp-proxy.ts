import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export interface TcpProxy {
  port: number;
  /** Breaks all connections and refuses others, as a server does that is down. */
  cut(): void;
  /** Takes bytes and passes none on, as a broken network does. */
  silence(): void;
  /** Lets connections through again; those that broke stay broken. */
  restore(): void;
  /** How many connections were refused since the last `cut`. */
  readonly refused: number;
  close(): Promise<void>;
}

/** Stands between a client and a server on this machine, to part them. */
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
      // What was said in silence is lost, and with it the sense of what follows.
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
