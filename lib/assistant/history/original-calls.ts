import {
  queuedCalls,
  withQueuedCalls,
  type ClientToolCallItem,
  type ThreadItem,
} from "@acme/chatkit-server";
import { JsonObjectSchema } from "@acme/chatkit-server/protocol";
import { readMemory, type ToolMemory } from "../tool-memory";

/**
 * The page may finish the work of a server tool. The thread then contains both the tool's call, in
 * a hidden item, and the page's call, with the same ID. The model must see a single call: the one
 * it made, with the page's answer as its result.
 */
export class OriginalCalls {
  readonly #memories: ReadonlyMap<string, ToolMemory>;

  constructor(items: readonly ThreadItem[]) {
    const inPage = new Set(
      items.flatMap((item) =>
        item.type === "client_tool_call"
          ? [item.call_id, ...queuedCalls(item).map((call) => call.call_id)]
          : [],
      ),
    );
    this.#memories = new Map(
      items.flatMap((item) => {
        const memory = item.type === "hidden_context_item" ? readMemory(item.content) : undefined;
        return memory?.call_id !== undefined && inPage.has(memory.call_id)
          ? [[memory.call_id, memory] as const]
          : [];
      }),
    );
  }

  /** Whether the page's call represents this one. */
  has(memory: ToolMemory | null | undefined): boolean {
    return memory?.call_id !== undefined && this.#memories.has(memory.call_id);
  }

  /** The page's call and those queued after it, under the names that the model used. */
  restore(item: ClientToolCallItem): ClientToolCallItem {
    const queue = queuedCalls(item).map((call) => this.#original(call));
    return withQueuedCalls(this.#original(item), queue);
  }

  #original<Call extends Pick<ClientToolCallItem, "call_id" | "name" | "arguments">>(
    call: Call,
  ): Call {
    const made = this.#memories.get(call.call_id);
    if (!made) return call;
    return { ...call, name: made.tool, arguments: JsonObjectSchema.parse(made.arguments) };
  }
}
