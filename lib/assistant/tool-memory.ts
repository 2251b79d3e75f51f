import type { AgentInputItem } from "@openai/agents";
import { finishedCall, ModelDataSchema } from "@acme/chatkit-server/agents";
import type { HiddenContextItem } from "@acme/chatkit-server/protocol";
import { z } from "zod";
import type { AssistantContext } from "./assistant-context";

/**
 * A finished tool call, stored in the thread as a hidden item. A ChatKit thread has no items for
 * server tool calls, but a model needs them to resolve “the second one” in a later turn.
 */
export const ToolMemorySchema = z.object({
  tool: z.string(),
  /** The ID that the model gave the call; absent for calls made by a button. */
  call_id: z.string().optional(),
  /** Data that the model's provider wants returned with the call. */
  model_data: ModelDataSchema.optional(),
  arguments: z.record(z.string(), z.unknown()),
  result: z.unknown(),
});
export type ToolMemory = z.infer<typeof ToolMemorySchema>;

/** Creates the hidden item that stores a call. */
export function memoryItem(
  context: Pick<AssistantContext, "generateId" | "thread" | "timestamp">,
  memory: ToolMemory,
): HiddenContextItem {
  return {
    type: "hidden_context_item",
    id: context.generateId("message"),
    thread_id: context.thread.id,
    created_at: context.timestamp(),
    content: JSON.stringify(memory),
  };
}

/**
 * A stored call as the model made it, with its result; null for hidden items without a call. With
 * `noted`, a note replaces the result.
 */
export function memoryToInput(
  item: HiddenContextItem,
  { noted = false }: { noted?: boolean } = {},
): AgentInputItem[] | null {
  const memory = readMemory(item.content);
  if (!memory) return null;
  const { tool: name, call_id: callId = item.id, arguments: given, result } = memory;
  const output = noted ? notedResult(name) : result;
  return finishedCall({ callId, name, arguments: given, output, modelData: memory.model_data });
}

/** Replaces the result of an old call. */
export function notedResult(tool: string): { note: string } {
  return { note: `This result is too old to be repeated. Call ${tool} again if it matters.` };
}

/** Undefined if the hidden text isn't a stored call. */
export function readMemory(content: unknown): ToolMemory | undefined {
  if (typeof content !== "string") return undefined;
  try {
    return ToolMemorySchema.safeParse(JSON.parse(content)).data;
  } catch (error) {
    // Hidden text that isn't JSON isn't a stored call.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
