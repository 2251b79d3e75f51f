import { addToast, dismissNotice, removeToast } from "../state/row-transitions";
import { isBusy } from "../state/element-state";
import { entriesOf } from "../state/item-list";
import { dismissCall } from "../state/turn-transitions";
import { createElementStore, type ElementStore, type FrameScheduler } from "../state/store";
import { type ApiClient } from "../transport/api-client";
import { ComposerController } from "./composer";
import { HistoryController } from "./history";
import { busyError, IntegrationError } from "../errors/integration-error";
import { MessageSender } from "./messages";
import type { SessionContext } from "./session-context";
import { StructuredInputs } from "./structured-inputs";
import { ThreadLoader } from "./thread-loader";
import { TurnRunner } from "./turn-runner";
import { Uploads } from "./uploads";
import { WidgetActions } from "./widget-actions";

/** What a session requires from the element. */
export type SessionHost = Omit<SessionContext, "store" | "client" | "toast" | "lifetime"> & {
  readonly client: (log: SessionContext["log"]) => ApiClient;
  readonly scheduleFrame: FrameScheduler;
};

const TOAST_MS = 5_000;

/** One boot of the element: its state and everything that changes it. */
export class Session {
  readonly store: ElementStore;
  readonly context: SessionContext;
  readonly turns: TurnRunner;
  readonly threads: ThreadLoader;
  readonly history: HistoryController;
  readonly uploads: Uploads;
  readonly composer: ComposerController;
  readonly messages: MessageSender;
  readonly actions: WidgetActions;
  readonly structuredInputs: StructuredInputs;
  /** The page's previews of entities, by id, including pending requests. */
  readonly previews = new Map<string, unknown>();
  readonly previewRequests = new Map<string, Promise<unknown>>();
  readonly #lifetime = new AbortController();

  constructor(host: SessionHost) {
    const { client, scheduleFrame, ...rest } = host;
    this.store = createElementStore(scheduleFrame, (reason) =>
      host.log("update.refused", { reason }),
    );
    this.context = {
      ...rest,
      store: this.store,
      client: client(host.log),
      toast: (text) => this.#toast(text),
      lifetime: this.#lifetime.signal,
    };
    this.turns = new TurnRunner(this.context);
    this.threads = new ThreadLoader(this.context, this.turns);
    this.history = new HistoryController(this.context, this.threads);
    this.uploads = new Uploads(this.context);
    this.composer = new ComposerController(this.context, this.uploads);
    this.messages = new MessageSender(this.context, this);
    this.actions = new WidgetActions(this.context, this.turns);
    this.structuredInputs = new StructuredInputs(this.context, this.turns);
  }

  /** Ends all running work; nothing is reported afterward. */
  close(): void {
    this.#lifetime.abort(new IntegrationError("not_connected", "The element was removed."));
  }

  isBusy(): boolean {
    return isBusy(this.store.getState());
  }

  /** Selects another thread for the user. A running answer is stopped if that is allowed. */
  async selectThread(threadId: string | null): Promise<void> {
    if (!this.canLeaveThread()) return;
    this.turns.stop();
    this.history.close();
    if (threadId === null) this.threads.showStartScreen();
    else await this.threads.open(threadId, "panel");
  }

  canLeaveThread(): boolean {
    const { turn } = this.store.getState();
    return turn === null || turn.canStop;
  }

  /** The element's `fetchUpdates`. */
  async fetchUpdates(): Promise<void> {
    if (this.isBusy()) throw busyError();
    const { threadId, history } = this.store.getState();
    if (history.open) await this.history.refresh();
    if (threadId !== null) await this.threads.refresh();
  }

  /** Retries the failed part of the last turn. */
  async retryFailure(kind: "turn" | "tool_output"): Promise<void> {
    if (kind === "tool_output") await this.turns.repostOutput();
    else await this.messages.retry();
  }

  /** Runs the handler of a call that was pending when the thread was opened. */
  async resumeClientTool(itemId: string): Promise<void> {
    const found = [...entriesOf(this.store.getState().items)].find(
      ({ item }) => item.id === itemId,
    );
    if (found?.item.type === "client_tool_call") await this.turns.resume(found.item);
  }

  dismissClientTool(itemId: string): void {
    this.store.update((state) => dismissCall(state, itemId));
  }

  dismissNotice(id: string): void {
    this.store.update((state) => dismissNotice(state, id));
  }

  dismissToast(id: string): void {
    this.store.update((state) => removeToast(state, id));
  }

  #toast(text: string): void {
    const id = this.context.createId("toast");
    this.store.update((state) => addToast(state, { id, text }));
    this.context.announce(text, "assertive");
    const timer = setTimeout(() => this.dismissToast(id), TOAST_MS);
    this.#lifetime.signal.addEventListener("abort", () => clearTimeout(timer));
  }
}
