import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

const REQUEST_START = "http.server.request.start";
const SWEEP_MS = 100;
const RequestStartSchema = z.object({ server: z.instanceof(Server) });

let server: Server | undefined;

/** Next keeps its server to itself; Node tells of it with the first request. */
export function findHttpServer(): void {
  subscribe(REQUEST_START, learn);
}

function learn(message: unknown): void {
  server = RequestStartSchema.parse(message).server;
  unsubscribe(REQUEST_START, learn);
}

/** Takes no more connections, and waits up to `milliseconds` until open ones have sent everything. */
export async function closeHttpServer(milliseconds: number): Promise<void> {
  const open = server;
  if (!open) return;
  const closed = new Promise<void>((resolve) => open.close(() => resolve()));
  // A connection whose answer has just ended would stay open for the client's next request.
  const sweep = setInterval(() => open.closeIdleConnections(), SWEEP_MS);
  await Promise.race([closed, wait(milliseconds)]);
  clearInterval(sweep);
}
