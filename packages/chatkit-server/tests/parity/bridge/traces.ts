import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { JsonValueSchema } from "@acme/chatkit-server/protocol";

/** What the reference made of responses, one line each. */
export const BRIDGE_TRACES_FILE = fileURLToPath(new URL("./traces.jsonl", import.meta.url));

/** How many responses are recorded: the seeds from 0. */
export const RECORDED_RESPONSES = 60;

const BridgeTraceSchema = z.object({ seed: z.number(), events: z.array(JsonValueSchema) });
export type BridgeTrace = z.infer<typeof BridgeTraceSchema>;

export function readBridgeTraces(): BridgeTrace[] {
  const lines = readFileSync(BRIDGE_TRACES_FILE, "utf8").trim().split("\n");
  return lines.map((line) => BridgeTraceSchema.parse(JSON.parse(line)));
}
