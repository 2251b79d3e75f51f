import type { protocol } from "@openai/agents";
import type { ClientToolCallItem } from "../protocol";
import type { AgentContext } from "./agent-context";
import type { ItemIds } from "./item-ids";

interface AnnouncedCall {
  callId: string | undefined;
  itemId: string | undefined;
}

/** The model's tool calls. The last function call may be a client tool. */
export class FunctionCalls<Context> {
  readonly #context: AgentContext<Context>;
  readonly #ids: ItemIds<Context>;
  readonly #itemIds = new Set<string>();
  #last: AnnouncedCall | undefined;

  constructor(context: AgentContext<Context>, ids: ItemIds<Context>) {
    this.#context = context;
    this.#ids = ids;
  }

  announced(call: protocol.ToolCallItem): void {
    if (call.type !== "function_call") {
      this.#last = undefined;
      return;
    }
    this.#last = { callId: call.callId, itemId: call.id };
    if (call.id) this.#itemIds.add(call.id);
  }

  /**
   * The ids of the run's function calls, except ids that also belong to a stored item. They are
   * removed with the rest of a run.
   */
  async ownItemIds(): Promise<string[]> {
    const own: string[] = [];
    for (const id of this.#itemIds) {
      if (!(await this.#ids.isStored(id))) own.push(id);
    }
    return own;
  }

  /** The pending client tool call that a tool requested, if any. */
  async takeClientToolCall(): Promise<ClientToolCallItem | undefined> {
    const call = this.#context.clientToolCall;
    if (!call) return undefined;
    this.#context.clientToolCall = undefined;
    const { callId, itemId } = call.callId ? call : (this.#last ?? call);
    return {
      type: "client_tool_call",
      id: await this.#ids.claim(itemId, "tool_call"),
      thread_id: this.#context.thread.id,
      created_at: this.#context.timestamp(),
      status: "pending",
      call_id: callId || this.#context.generateId("tool_call"),
      name: call.name,
      arguments: call.arguments,
    };
  }
}
