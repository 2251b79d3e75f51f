import type { AgentInputItem } from "@openai/agents";
import type { HiddenContextItem } from "@acme/chatkit-server/protocol";
import { z } from "zod";
import type { AssistantContext } from "./assistant-context";

/**
 * A finished tool call, kept in the thread as a hidden item: calls of server tools are no items of
 * a ChatKit thread, and without them no model could tell in a later turn what “the second one” was.
 */
export const ToolMemorySchema = z.object({
  tool: z.string(),
  /** The model's id of the call; absent for calls that a button made. */
  call_id: z.string().optional(),
  arguments: z.record(z.string(), z.unknown()),
  result: z.unknown(),
});
export type ToolMemory = z.infer<typeof ToolMemorySchema>;

/** The hidden item that keeps a call. */
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

/** A kept call as the model made it, with its result; null for hidden items that keep none. */
export function memoryToInput(item: HiddenContextItem): AgentInputItem[] | null {
  const memory = readMemory(item.content);
  if (!memory) return null;
  const { tool: name, call_id: callId = item.id } = memory;
  return [
    { type: "function_call", callId, name, arguments: JSON.stringify(memory.arguments) },
    {
      type: "function_call_result",
      callId,
      name,
      status: "completed",
      output: JSON.stringify(memory.result ?? null),
    },
  ];
}

/** Undefined for hidden text that keeps no call. */
export function readMemory(content: unknown): ToolMemory | undefined {
  if (typeof content !== "string") return undefined;
  try {
    return ToolMemorySchema.safeParse(JSON.parse(content)).data;
  } catch (error) {
    // Hidden text that isn't JSON keeps no call.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
