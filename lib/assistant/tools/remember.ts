import type { ToolMemory } from "../tool-memory";
import type { ShopAgentContext } from "../define-tool";

/** Keeps what a tool answered in the thread, hidden from the user, for the model's later turns. */
export function remember(context: ShopAgentContext, memory: ToolMemory): void {
  context.stream({ type: "thread.item.done", item: memoryItem(context, memory) });
}

/** The hidden item that holds a memory. */
export function memoryItem(
  context: Pick<ShopAgentContext, "generateId" | "thread" | "timestamp">,
  { tool, arguments: given, result }: ToolMemory,
) {
  return {
    type: "hidden_context_item" as const,
    id: context.generateId("message"),
    thread_id: context.thread.id,
    created_at: context.timestamp(),
    content: JSON.stringify({ tool, arguments: given, result }),
  };
}
