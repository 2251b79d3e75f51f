import type { protocol } from "@openai/agents";
import type { ClientToolCallItem } from "../protocol";
import { withQueuedCalls, type QueuedCall } from "../queued-calls";
import type { AgentContext, ClientToolCall } from "./agent-context";
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

  /** The pending client tool call that a tool requested, if any, with those that follow it. */
  async takeClientToolCall(): Promise<ClientToolCallItem | undefined> {
    const call = this.#context.clientToolCall;
    if (!call) return undefined;
    this.#context.clientToolCall = undefined;
    const item: ClientToolCallItem = {
      type: "client_tool_call",
      thread_id: this.#context.thread.id,
      created_at: this.#context.timestamp(),
      status: "pending",
      ...(await this.#stored(call.callId ? call : { ...call, ...this.#last })),
    };
    const queue: QueuedCall[] = [];
    for (const queued of this.#context.queuedToolCalls.splice(0)) {
      queue.push(await this.#stored(queued));
    }
    return withQueuedCalls(item, queue);
  }

  async #stored(call: ClientToolCall): Promise<QueuedCall> {
    const { name, arguments: given, callId, itemId, modelData } = call;
    return {
      id: await this.#ids.claim(itemId, "tool_call"),
      call_id: callId || this.#context.generateId("tool_call"),
      name,
      arguments: given,
      ...(modelData && { model_data: modelData }),
    };
  }
}
