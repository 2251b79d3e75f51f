import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export interface Network {
  /** How long a byte takes to the server and its answer back, in milliseconds. */
  roundTripMs: number;
  /** What all connections together bring from the server, in megabits per second. */
  megabitsPerSecond: number;
}

const PACKET_BYTES = 1448;

/**
 * Puts a network between a client and the server on a port of this machine.
 *
 * @returns stops listening and closes all connections
 */
export async function startNetwork(
  { roundTripMs, megabitsPerSecond }: Network,
  { port, serverPort }: { port: number; serverPort: number },
): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>();
  const bytesPerMs = (megabitsPerSecond * 1000) / 8;
  let downlinkFreeAt = 0;

  const arrivesAt = () => performance.now() + roundTripMs / 2;
  function arrivesThroughDownlinkAt({ length }: Buffer): number {
    downlinkFreeAt = Math.max(downlinkFreeAt, performance.now()) + length / bytesPerMs;
    return downlinkFreeAt + roundTripMs / 2;
  }

  const listener = createServer({ noDelay: true }, (client) => {
    const server = connect({ port: serverPort, host: "127.0.0.1", noDelay: true });
    forward(client, server, arrivesAt);
    forward(server, client, arrivesThroughDownlinkAt);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  listener.listen(port, "127.0.0.1");
  await once(listener, "listening");
  return async () => {
    for (const socket of sockets) socket.destroy();
    listener.close();
    await once(listener, "close");
  };
}

/** Timers may fire out of order, so packets wait in a queue. */
function forward(from: Socket, to: Socket, arrival: (packet: Buffer) => number): void {
  const waiting: { packet: Buffer; at: number }[] = [];

  function deliver(): void {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const early = next.at - performance.now();
      if (early > 0) {
        setTimeout(deliver, early);
        return;
      }
      waiting.shift();
      if (to.writable) to.write(next.packet);
    }
  }

  from.on("data", (bytes: Buffer) => {
    const idle = waiting.length === 0;
    for (let at = 0; at < bytes.length; at += PACKET_BYTES) {
      const packet = bytes.subarray(at, at + PACKET_BYTES);
      waiting.push({ packet, at: arrival(packet) });
    }
    if (idle) deliver();
  });
}
