import type {
  StructuredInputItem,
  ThreadItem,
  ThreadStreamEvent,
} from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "../assistant-context";
import { readMemory } from "../tool-memory";
import { AsksUserSchema, type AsksUser } from "./asks-user";

/**
 * The questions that a tool asked since the user's last input, as a form for the end of the reply.
 * A reply that ends with a call for the browser has none: the reply that continues it has.
 */
export class AskedQuestions {
  #asked: (AsksUser & { tool: string }) | undefined;
  #endsInBrowser = false;

  /** `history` is the thread before the reply, oldest first. */
  constructor(history: readonly ThreadItem[]) {
    const last = history.findLastIndex(({ type }) => type === "user_message");
    for (const item of history.slice(last + 1)) this.#seeItem(item);
  }

  /** Call it with each of the reply's events. */
  see(event: ThreadStreamEvent): void {
    if (event.type !== "thread.item.done") return;
    this.#endsInBrowser = event.item.type === "client_tool_call";
    this.#seeItem(event.item);
  }

  form(context: AssistantContext): StructuredInputItem | null {
    if (!this.#asked || this.#endsInBrowser) return null;
    return {
      type: "structured_input",
      id: context.generateId("message"),
      thread_id: context.thread.id,
      created_at: context.timestamp(),
      status: "pending",
      inputs: this.#asked.questions.map(({ id, question, options }) => ({
        type: "multiple_choice",
        id,
        question,
        options: options.map((value) => ({ value })),
        multiple: false,
      })),
    };
  }

  #seeItem(item: ThreadItem): void {
    if (item.type === "structured_input") this.#asked = undefined;
    if (item.type !== "hidden_context_item") return;
    const memory = readMemory(item.content);
    if (!memory) return;
    const asks = AsksUserSchema.safeParse(memory.result).data;
    if (asks) this.#asked = { ...asks, tool: memory.tool };
    else if (this.#isSettledBy(memory)) this.#asked = undefined;
  }

  /** Whether the model got the answer without the form and called the tool again. */
  #isSettledBy(memory: { tool: string; arguments: Record<string, unknown> }): boolean {
    if (memory.tool !== this.#asked?.tool) return false;
    return Object.values(memory.arguments).includes(this.#asked.about);
  }
}
