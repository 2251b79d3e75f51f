import type { ThreadItem } from "@acme/chatkit-server/protocol";
import { isHiddenItem } from "@acme/chatkit-server/protocol";
import { idleOlder, isBusy, type OlderState } from "../state/element-state";
import {
  clearThread,
  failLoading,
  failOlder,
  mergeThread,
  restoreThread,
  showOlder,
  showThread,
  startLoading,
  startOlder,
  type LoadedThread,
} from "../state/thread-transitions";
import { PageAnswerSchema, parseItems, ThreadAnswerSchema } from "../transport/parse-event";
import { asIntegrationError, busyError, IntegrationError } from "../errors/integration-error";
import type { SessionContext } from "./session-context";
import type { TurnRunner } from "./turn-runner";

const PAGE_SIZE = 50;

interface ItemsPage {
  /** Oldest first. */
  readonly items: readonly ThreadItem[];
  readonly older: OlderState;
}

/** Opens threads, loads older items and merges changes from the server. */
export class ThreadLoader {
  readonly #context: SessionContext;
  readonly #turns: TurnRunner;
  #loading: AbortController | null = null;

  constructor(context: SessionContext, turns: TurnRunner) {
    this.#context = context;
    this.#turns = turns;
    context.lifetime.addEventListener("abort", () => this.#loading?.abort());
  }

  /** The element's `setThreadId`. */
  async select(threadId: string | null): Promise<void> {
    if (isBusy(this.#context.store.getState())) throw busyError();
    if (threadId === null) this.showStartScreen();
    else await this.open(threadId, "restore");
  }

  showStartScreen(): void {
    const { store, emit } = this.#context;
    this.#loading?.abort();
    const before = store.getState().threadId;
    store.update(clearThread);
    if (before !== null) emit("chatkit.thread.change", { threadId: null });
  }

  /**
   * Shows the end of a thread. On failure, restores the previous view or shows a panel with Retry,
   * and rejects.
   */
  async open(threadId: string, onFailure: "restore" | "panel"): Promise<void> {
    const { store, emit, fail, toast, text } = this.#context;
    this.#loading?.abort();
    const previous = store.getState();
    if (previous.threadId === threadId && previous.load.status === "idle") return;
    const controller = new AbortController();
    this.#loading = controller;
    emit("chatkit.thread.load.start", { threadId });
    store.update((state) => startLoading(state, threadId));
    try {
      const loaded = await this.#fetchNewest(threadId, controller.signal);
      store.update((state) => showThread(state, loaded));
      if (previous.threadId !== threadId || previous.load.status === "failed") {
        emit("chatkit.thread.change", { threadId });
      }
      emit("chatkit.thread.load.end", { threadId });
      // If the turn loses its connection again, the failure is shown there.
      this.#turns.follow(threadId).catch(() => undefined);
    } catch (cause) {
      if (this.#context.lifetime.aborted) throw gone();
      const error = asIntegrationError(cause, "load_failed");
      if (this.#loading !== controller) {
        emit("chatkit.thread.load.end", { threadId });
        throw error;
      }
      store.update((state) =>
        onFailure === "panel" ? failLoading(state, threadId) : restoreThread(state, previous),
      );
      emit("chatkit.thread.load.end", { threadId });
      if (onFailure === "restore") toast(text("thread.loadFailed"));
      fail(error);
      throw new IntegrationError("load_failed", error.message, { cause, status: error.status });
    } finally {
      if (this.#loading === controller) this.#loading = null;
    }
  }

  /** The element's `fetchUpdates`, for the thread that is shown. */
  async refresh(): Promise<void> {
    const { store, lifetime, fail } = this.#context;
    const { threadId } = store.getState();
    if (threadId === null) return;
    try {
      const loaded = await this.#fetchNewest(threadId, lifetime);
      store.update((state) => (state.threadId === threadId ? mergeThread(state, loaded) : state));
    } catch (cause) {
      if (lifetime.aborted) throw gone();
      const error = asIntegrationError(cause);
      fail(error);
      throw error;
    }
  }

  /** Loads older items until at least one is visible or there are no more. */
  async loadOlder(): Promise<void> {
    const { store, lifetime, fail } = this.#context;
    const { threadId, older } = store.getState();
    if (threadId === null || !older.hasMore || older.status === "loading") return;
    store.update(startOlder);
    const shown = () => store.getState().threadId === threadId;
    try {
      let page = await this.#fetchPage(threadId, older.after, lifetime);
      while (page.items.every(isHiddenItem) && page.older.hasMore) {
        page = await this.#fetchPage(threadId, page.older.after, lifetime);
      }
      if (shown()) store.update((state) => showOlder(state, page.items, page.older));
    } catch (cause) {
      if (lifetime.aborted) return;
      if (shown()) store.update(failOlder);
      fail(asIntegrationError(cause));
    }
  }

  async #fetchNewest(threadId: string, signal: AbortSignal): Promise<LoadedThread> {
    const { client } = this.#context;
    const thread = await client.ask(
      { type: "threads.get_by_id", params: { thread_id: threadId } },
      ThreadAnswerSchema,
      signal,
    );
    if (thread.items.has_more) {
      // A server may return the oldest page with the thread, so the newest page is read separately.
      return { thread, ...(await this.#fetchPage(threadId, null, signal)) };
    }
    return { thread, items: parseItems(thread.items.data, client.reportIgnored), older: idleOlder };
  }

  async #fetchPage(
    threadId: string,
    after: string | null,
    signal: AbortSignal,
  ): Promise<ItemsPage> {
    const { client } = this.#context;
    const params = { thread_id: threadId, limit: PAGE_SIZE, order: "desc", ...cursor(after) };
    const page = await client.ask({ type: "items.list", params }, PageAnswerSchema, signal);
    const items = parseItems(page.data, client.reportIgnored).reverse();
    const next = page.after ?? items[0]?.id ?? null;
    const hasMore = page.has_more && next !== null && next !== after;
    return { items, older: { status: "idle", hasMore, after: next } };
  }
}

function cursor(after: string | null): { after?: string } {
  return after === null ? {} : { after };
}

function gone(): IntegrationError {
  return new IntegrationError("not_connected", "The element was removed from the page.");
}
