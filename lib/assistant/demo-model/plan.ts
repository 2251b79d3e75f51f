import { z } from "zod";
import type { JsonObject } from "@acme/chatkit-server/protocol";
import type { ToolCall } from "./conversation";
import type { Said } from "./reply";

/**
 * What the model does about a message: yields tool calls, is given their outputs, returns its words.
 * A model is asked again after each tool, so a plan starts over each time and is fed the outputs that
 * are there already; it must therefore depend on nothing but them and the conversation.
 */
export type Plan<Answer = Said> = Generator<ToolCall, Answer, unknown>;

/** A tool couldn't do its work; the message is fit to be shown. */
export class ToolTrouble extends Error {
  override name = "ToolTrouble";
}

const FailureSchema = z.object({ status: z.literal("failed"), message: z.string() });

/** Calls a tool and reads its answer. Throws `ToolTrouble` for an answer of another shape. */
export function* ask<Schema extends z.ZodType>(
  tool: string,
  parameters: JsonObject,
  schema: Schema,
): Plan<z.output<Schema>> {
  const output = yield { tool, arguments: parameters };
  const read = schema.safeParse(output);
  if (read.success) return read.data;
  const failure = FailureSchema.safeParse(output);
  throw new ToolTrouble(failure.success ? failure.data.message : "");
}
