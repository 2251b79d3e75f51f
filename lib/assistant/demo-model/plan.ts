import type { z } from "zod";
import type { JsonObject } from "@acme/chatkit-server/protocol";
import type { ToolCall } from "./conversation";
import type { Said } from "./reply";

/**
 * How the model handles a message: a plan yields tool calls, receives their outputs and returns the
 * reply. The model runs again after each tool, so a plan restarts each time and receives the
 * existing outputs again. It must therefore depend only on them and the conversation.
 */
export type Plan<Answer = Said> = Generator<ToolCall, Answer, unknown>;

/** A tool failed. */
export class ToolTrouble extends Error {
  override name = "ToolTrouble";
}

/**
 * Calls a tool and parses its output. Throws `ToolTrouble` if the output doesn't match the schema.
 */
export function* callTool<Schema extends z.ZodType>(
  tool: string,
  parameters: JsonObject,
  schema: Schema,
): Plan<z.output<Schema>> {
  const output = yield { tool, arguments: parameters };
  const read = schema.safeParse(output);
  if (read.success) return read.data;
  throw new ToolTrouble();
}
