import type { ActionConfig } from "@acme/chatkit-server/protocol";
import { findEntry } from "../state/item-list";
import { applyEvents } from "../state/turn-transitions";
import { parseItems, SyncActionAnswerSchema } from "../transport/parse-event";
import { asIntegrationError, IntegrationError } from "../errors/integration-error";
import { turnRequest } from "./durable-turns";
import type { SessionContext } from "./session-context";
import type { TurnRunner } from "./turn-runner";

export interface OutgoingAction {
  readonly type: string;
  readonly payload?: unknown;
  readonly handler?: ActionConfig["handler"];
  readonly streaming?: boolean | undefined;
}

/** Passes widget actions to the page or to the server. */
export class WidgetActions {
  readonly #context: SessionContext;
  readonly #turns: TurnRunner;

  constructor(context: SessionContext, turns: TurnRunner) {
    this.#context = context;
    this.#turns = turns;
  }

  /** Resolves after the action has been handled; a failure is shown and rejects. */
  async perform(action: OutgoingAction, itemId: string): Promise<void> {
    if (action.handler === "client") await this.#callPage(action, itemId);
    else if (action.streaming === false) await this.#askServer(action, itemId);
    else await this.send(action, itemId);
  }

  /** The element's `sendCustomAction`. */
  async send(action: OutgoingAction, itemId?: string): Promise<void> {
    const params = this.#params(action, itemId);
    await this.#turns.run(turnRequest("threads.custom_action", params));
  }

  async #callPage({ type, payload }: OutgoingAction, itemId: string): Promise<void> {
    const { store, options, fail } = this.#context;
    const onAction = options().widgets?.onAction;
    const item = findEntry(store.getState().items, itemId)?.item;
    try {
      if (!onAction) throw new Error("The option `widgets.onAction` is missing.");
      if (item?.type !== "widget") throw new Error("The widget is no longer in the thread.");
      const widget: unknown = item.widget;
      if (!isPublicWidget(widget)) throw new Error("The widget has no known root.");
      await onAction({ type, ...(isRecord(payload) ? { payload } : {}) }, { id: itemId, widget });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : "The handler failed.";
      const error = new IntegrationError("action_failed", `Action ${type}: ${message}`, { cause });
      fail(error);
      throw error;
    }
  }

  async #askServer(action: OutgoingAction, itemId: string): Promise<void> {
    const { store, client, lifetime, fail, toast, text } = this.#context;
    try {
      const answer = await client.ask(
        { type: "threads.sync_custom_action", params: this.#params(action, itemId) },
        SyncActionAnswerSchema,
        lifetime,
      );
      const updated = answer.updated_item == null ? [] : [answer.updated_item];
      const items = parseItems(updated, client.reportIgnored);
      const events = items.map((item) => ({ type: "thread.item.replaced" as const, item }));
      store.update((state) => applyEvents(state, events));
    } catch (cause) {
      const error = asIntegrationError(cause, "action_failed");
      if (!lifetime.aborted) {
        toast(text("error.generic"));
        fail(error);
      }
      throw error;
    }
  }

  #params({ type, payload }: OutgoingAction, itemId: string | undefined) {
    const { threadId } = this.#context.store.getState();
    if (threadId === null) throw new IntegrationError("no_thread", "No thread is open.");
    const action = payload === undefined ? { type } : { type, payload };
    return { thread_id: threadId, ...(itemId ? { item_id: itemId } : {}), action };
  }
}

type PublicWidget = Parameters<
  NonNullable<NonNullable<ReturnType<SessionContext["options"]>["widgets"]>["onAction"]>
>[1]["widget"];

/** Widget trees are open JSON; the public types name the three roots. */
function isPublicWidget(widget: unknown): widget is PublicWidget {
  return isRecord(widget) && ["Card", "ListView", "Basic"].includes(String(widget.type));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
