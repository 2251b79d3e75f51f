import type { IncomingMessage } from "node:http";
import { z } from "zod";

export const LEGACY_VERSION = "2025-11-25";

/** One JSON-RPC message; batches aren't part of the protocol. */
const RpcSchema = z.strictObject({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.int()]).optional(),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});
export type Rpc = z.output<typeof RpcSchema>;

export const InitializeSchema = z.strictObject({
  protocolVersion: z.string(),
  capabilities: z.record(z.string(), z.unknown()),
  clientInfo: z.looseObject({ name: z.string(), version: z.string() }),
});

export const CallSchema = z.strictObject({
  name: z.string(),
  arguments: z.record(z.string(), z.unknown()).default({}),
});

/** A request that the specification forbids, with the status that it prescribes. */
export class Forbidden extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** A JSON-RPC error. */
export class RpcError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** The message in a POST request, if its headers are as the specification requires. */
export async function readRpc(request: IncomingMessage): Promise<Rpc> {
  const { accept = "", "content-type": type = "" } = request.headers;
  const accepted = accept.split(",").map((each) => each.trim().toLowerCase());
  if (!["application/json", "text/event-stream"].every((each) => accepted.includes(each))) {
    throw new Forbidden(406, "Client must accept both application/json and text/event-stream");
  }
  if (!/^application\/json(?:;|$)/i.test(type)) {
    throw new Forbidden(415, "Content-Type must be application/json");
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const read = RpcSchema.safeParse(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  if (!read.success) throw new Forbidden(400, "Invalid JSON-RPC message");
  return read.data;
}
