import { createServer, type Server } from "node:http";
import type { ChatKitServer } from "../server/chatkit-server";
import { toNodeListener, type FetchHandler } from "./node-listener";

export interface ListenOptions {
  /** Default: `localhost`, reachable from this machine only; `0.0.0.0` listens on all interfaces. */
  host?: string | undefined;
  /** Default: 8000; 0 picks a free port. */
  port?: number | undefined;
  /** Milliseconds that running turns have to finish when the server closes. Default: 10,000. */
  grace?: number | undefined;
}

export interface Listening {
  /** Such as `http://localhost:8000`. */
  readonly url: string;
  readonly port: number;
  /**
   * Stops accepting requests, waits for running turns, saves those that don't finish, and resolves.
   */
  close(): Promise<void>;
}

const DEFAULT_PORT = 8_000;
/** Milliseconds. */
const LAST_BYTES_TIMEOUT_MS = 1_000;
const IDLE_CHECK_INTERVAL = 20;
const signals = ["SIGTERM", "SIGINT"] as const;

/**
 * Serves on `node:http`. A signal closes the server and then exits the process; a second signal
 * exits immediately.
 */
export async function listen<Context>(
  chatKit: ChatKitServer<Context>,
  handle: FetchHandler,
  { host = "localhost", port = DEFAULT_PORT, grace }: ListenOptions,
): Promise<Listening> {
  await chatKit.startup();
  const server = createServer(toNodeListener(handle));
  const openPort = await open(server, host, port);

  let closed: Promise<void> | undefined;
  function close(): Promise<void> {
    closed ??= closeServer(server, () => chatKit.shutdown(grace === undefined ? {} : { grace }));
    for (const signal of signals) process.off(signal, onSignal);
    return closed;
  }
  function onSignal(): void {
    void close().finally(() => process.exit());
  }
  for (const signal of signals) process.on(signal, onSignal);

  return { url: `http://${host}:${openPort}`, port: openPort, close };
}

function open(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

async function closeServer(server: Server, endTurns: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await endTurns();
  // Lets the last frames be sent without waiting for clients that don't read them.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_INTERVAL);
  const lastBytes = setTimeout(() => server.closeAllConnections(), LAST_BYTES_TIMEOUT_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(lastBytes);
}
