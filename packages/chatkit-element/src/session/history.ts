import { isHistoryEnabled } from "../options/resolve-options";
import {
  closeHistory,
  dropCursor,
  failHistory,
  failMoreHistory,
  openHistory,
  removeListed,
  renameListed,
  restoreListed,
  showHistoryPage,
  showMoreHistory,
  startHistory,
  startMoreHistory,
  type ThreadsPage,
} from "../state/history-transitions";
import { EmptyAnswerSchema, PageAnswerSchema, parseThreads } from "../transport/parse-event";
import { asIntegrationError, IntegrationError } from "../errors/integration-error";
import { RequestError } from "../errors/request-error";
import type { SessionContext } from "./session-context";
import type { ThreadLoader } from "./thread-loader";

const PAGE_SIZE = 50;

/** Loads, pages, renames and deletes the user's threads. */
export class HistoryController {
  readonly #context: SessionContext;
  readonly #threads: ThreadLoader;

  constructor(context: SessionContext, threads: ThreadLoader) {
    this.#context = context;
    this.#threads = threads;
  }

  open(): void {
    const { store, options, emit } = this.#context;
    if (!isHistoryEnabled(options())) {
      throw new IntegrationError("history_disabled", "Option `history.enabled` is false.");
    }
    if (store.getState().history.open) return;
    store.update(openHistory);
    emit("chatkit.history.open", undefined);
    void this.refresh();
  }

  close(): void {
    const { store, emit } = this.#context;
    if (!store.getState().history.open) return;
    store.update(closeHistory);
    emit("chatkit.history.close", undefined);
  }

  async refresh(): Promise<void> {
    const { store, lifetime, fail } = this.#context;
    store.update(startHistory);
    try {
      const page = await this.#fetchPage(null);
      store.update((state) => showHistoryPage(state, page));
    } catch (cause) {
      if (lifetime.aborted) return;
      store.update(failHistory);
      fail(asIntegrationError(cause));
    }
  }

  async loadMore(): Promise<void> {
    const { store, lifetime, fail } = this.#context;
    const { hasMore, more, after } = store.getState().history;
    if (!hasMore || more === "loading") return;
    store.update(startMoreHistory);
    try {
      const page = await this.#fetchPage(after);
      store.update((state) => showMoreHistory(state, page));
    } catch (cause) {
      if (lifetime.aborted) return;
      if (cause instanceof RequestError && cause.status === 404) return this.#passOver(after);
      store.update(failMoreHistory);
      fail(asIntegrationError(cause));
    }
  }

  /** If the cursor's thread was deleted, the thread before it becomes the cursor. */
  async #passOver(gone: string | null): Promise<void> {
    const { store } = this.#context;
    if (gone !== null) store.update((state) => dropCursor(state, gone));
    if (store.getState().history.after === null) return this.refresh();
    return this.loadMore();
  }

  async rename(threadId: string, title: string): Promise<void> {
    const { store, client, lifetime, text } = this.#context;
    const before = store.getState().history.threads.find(({ id }) => id === threadId)?.title ?? "";
    store.update((state) => renameListed(state, threadId, title));
    try {
      await client.ask(
        { type: "threads.update", params: { thread_id: threadId, title } },
        EmptyAnswerSchema,
        lifetime,
      );
    } catch (cause) {
      store.update((state) => renameListed(state, threadId, before));
      this.#reportChange(cause, text("history.renameFailed"));
    }
  }

  async remove(threadId: string): Promise<void> {
    const { store, client, lifetime, text } = this.#context;
    const { threads } = store.getState().history;
    store.update((state) => removeListed(state, threadId));
    try {
      await client.ask(
        { type: "threads.delete", params: { thread_id: threadId } },
        EmptyAnswerSchema,
        lifetime,
      );
      if (store.getState().threadId === threadId) this.#threads.showStartScreen();
    } catch (cause) {
      store.update((state) => restoreListed(state, threadId, threads));
      this.#reportChange(cause, text("history.deleteFailed"));
    }
  }

  #reportChange(cause: unknown, text: string): void {
    if (this.#context.lifetime.aborted) return;
    this.#context.toast(text);
    this.#context.fail(asIntegrationError(cause));
  }

  async #fetchPage(after: string | null): Promise<ThreadsPage> {
    const { client, lifetime } = this.#context;
    const params = { limit: PAGE_SIZE, order: "desc", ...(after === null ? {} : { after }) };
    const page = await client.ask({ type: "threads.list", params }, PageAnswerSchema, lifetime);
    const threads = parseThreads(page.data, client.reportIgnored);
    const next = page.after ?? threads.at(-1)?.id ?? null;
    const hasMore = page.has_more && next !== null && next !== after;
    return { threads, hasMore, after: next };
  }
}
