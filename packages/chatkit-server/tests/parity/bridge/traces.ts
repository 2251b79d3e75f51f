import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { JsonValueSchema } from "@acme/chatkit-server/protocol";

/** The events that the reference created from responses, one line each. */
export const BRIDGE_TRACES_FILE = fileURLToPath(new URL("./traces.jsonl", import.meta.url));

/** The number of recorded responses; their seeds start at 0. */
export const RECORDED_RESPONSES = 60;

const BridgeTraceSchema = z.object({ seed: z.number(), events: z.array(JsonValueSchema) });
export type BridgeTrace = z.infer<typeof BridgeTraceSchema>;

export function readBridgeTraces(): BridgeTrace[] {
  const lines = readFileSync(BRIDGE_TRACES_FILE, "utf8").trim().split("\n");
  return lines.map((line) => BridgeTraceSchema.parse(JSON.parse(line)));
}
