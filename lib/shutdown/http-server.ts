import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

const REQUEST_START = "http.server.request.start";
const SWEEP_MS = 100;
const RequestStartSchema = z.object({ server: z.instanceof(Server) });

let server: Server | undefined;

/** Next doesn't expose its server, but Node's diagnostics channel passes it with each request. */
export function findHttpServer(): void {
  subscribe(REQUEST_START, learn);
}

function learn(message: unknown): void {
  server = RequestStartSchema.parse(message).server;
  unsubscribe(REQUEST_START, learn);
}

/** Stops accepting connections and waits up to `milliseconds` for open ones to finish. */
export async function closeHttpServer(milliseconds: number): Promise<void> {
  const open = server;
  if (!open) return;
  const closed = new Promise<void>((resolve) => open.close(() => resolve()));
  // A keep-alive connection stays open for the next request after its response has ended.
  const sweep = setInterval(() => open.closeIdleConnections(), SWEEP_MS);
  await Promise.race([closed, wait(milliseconds)]);
  clearInterval(sweep);
}
