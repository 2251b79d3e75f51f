import type { AgentInputItem } from "@openai/agents";
import { finishedCall } from "@acme/chatkit-server/agents";
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

/**
 * A kept call as the model made it, with its result; null for hidden items that keep none. With
 * `noted` the result is only mentioned.
 */
export function memoryToInput(
  item: HiddenContextItem,
  { noted = false }: { noted?: boolean } = {},
): AgentInputItem[] | null {
  const memory = readMemory(item.content);
  if (!memory) return null;
  const { tool: name, call_id: callId = item.id, arguments: given, result } = memory;
  const output = noted ? notedResult(name) : result;
  return finishedCall({ callId, name, arguments: given, output });
}

/** In place of the result of an old call. */
export function notedResult(tool: string): { note: string } {
  return { note: `This result is too old to be repeated. Call ${tool} again if it matters.` };
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
