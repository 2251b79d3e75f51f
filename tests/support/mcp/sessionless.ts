import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { Forbidden, RpcError, type Rpc } from "./rpc-request";

/** The version that has no sessions: each request says everything itself. */
export const SESSIONLESS_VERSION = "2026-07-28";

const MetaSchema = z.strictObject({
  "io.modelcontextprotocol/protocolVersion": z.literal(SESSIONLESS_VERSION),
  "io.modelcontextprotocol/clientInfo": z.looseObject({ name: z.string(), version: z.string() }),
  "io.modelcontextprotocol/clientCapabilities": z.strictObject({}),
});
const ParamsSchema = z.looseObject({ name: z.string().optional(), _meta: MetaSchema });

/**
 * The message without its envelope, if the envelope and the headers are there and say the same.
 */
export function openEnvelope({ headers }: IncomingMessage, rpc: Rpc): Rpc {
  const read = ParamsSchema.safeParse(rpc.params);
  if (!read.success) throw new Forbidden(400, "The envelope in _meta is missing or wrong");
  const { _meta, ...params } = read.data;
  const isSame =
    headers["mcp-session-id"] === undefined &&
    headers["mcp-protocol-version"] === SESSIONLESS_VERSION &&
    headers["mcp-method"] === rpc.method &&
    headers["mcp-name"] === params.name;
  if (!isSame) throw new Forbidden(400, "The headers don't match the body");
  return { ...rpc, params };
}

export function discover(rpc: Rpc): object {
  if (rpc.method !== "server/discover") throw new RpcError(-32_601, "Method not found");
  return { supportedVersions: [SESSIONLESS_VERSION], capabilities: { tools: {} } };
}

/** What each result of this version contains; lists say how long they may be kept. */
export function membersOf({ method }: Rpc): object {
  const resultType = "complete";
  return method === "tools/call" ? { resultType } : { resultType, ttlMs: 0, cacheScope: "private" };
}
