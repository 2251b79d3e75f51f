import type { z } from "zod";
import { UnsupportedOperationError } from "../errors";
import type { ThreadItem, ThreadMetadata, ThreadStreamEvent, UserMessageItem } from "../protocol";
import { ChatKitServer, type ChatKitServerOptions } from "../server/chatkit-server";
import type { StreamOutcome } from "../hooks/server-hooks";
import type { ThreadState } from "../thread-state";
import type { Turn } from "../hooks/turn";
import type { InterruptionKind } from "../hooks/turn-interruption";
import { loadMessages } from "./messages";
import type { Handler, MaybePromise, Yielded } from "./options";
import { toEvents } from "./to-events";
import { turnLog } from "./turn-log";

export const NO_HANDLER = "Set a handler with chat.handler() to answer messages.";

export interface Hooks<Context> {
  startup: (() => MaybePromise<void>)[];
  shutdown: (() => MaybePromise<void>)[];
  connect: ((context: Context) => MaybePromise<void>)[];
  disconnect: ((context: Context, outcome: StreamOutcome) => MaybePromise<void>)[];
}

export interface HandlerServerOptions<
  Context,
  StateSchema extends z.ZodType,
> extends ChatKitServerOptions<Context> {
  threadState: ThreadState<z.output<StateSchema>>;
  historyLimit: number;
  hooks: Hooks<Context>;
  /** Whether each turn is logged. */
  debug: boolean;
}

interface HandlerState<State> {
  value: State;
  /** As JSON, so that an unchanged state isn't stored again. */
  before: string;
}

/** A server that answers every turn with one function. */
export class HandlerServer<Context, StateSchema extends z.ZodType> extends ChatKitServer<Context> {
  handler: Handler<Context, z.output<StateSchema>> | undefined;
  readonly #threadState: ThreadState<z.output<StateSchema>>;
  readonly #historyLimit: number;
  readonly #hooks: Hooks<Context>;
  readonly #debug: boolean;
  /** The state of each running turn, by thread. */
  readonly #states = new WeakMap<ThreadMetadata, HandlerState<z.output<StateSchema>>>();

  constructor(options: HandlerServerOptions<Context, StateSchema>) {
    const { threadState, historyLimit, hooks, debug, ...rest } = options;
    super(rest);
    this.#threadState = threadState;
    this.#historyLimit = historyLimit;
    this.#hooks = hooks;
    this.#debug = debug;
  }

  override async *respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: Context,
    turn: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const values = await this.#handle(thread, message, context, turn);
    const log = turnLog(this, thread, turn);
    if (this.#debug) log.started();
    try {
      yield* toEvents(values, {
        threadId: thread.id,
        generateId: () => this.store.generateItemId("message", thread, context),
        now: () => this.now(),
      });
      this.#keepState(thread);
      log.completed();
    } catch (error) {
      this.#tryToKeepState(thread);
      log.failed();
      throw error;
    } finally {
      if (this.#debug) log.ended();
    }
  }

  override async handleStreamCancelled(
    thread: ThreadMetadata,
    pending: ThreadItem[],
    context: Context,
    reason: InterruptionKind,
  ): Promise<void> {
    this.#tryToKeepState(thread);
    await super.handleStreamCancelled(thread, pending, context, reason);
  }

  override async onStartup(): Promise<void> {
    for (const run of this.#hooks.startup) await run();
  }

  override async onShutdown(): Promise<void> {
    for (const run of this.#hooks.shutdown) await run();
  }

  override async onConnect(context: Context): Promise<void> {
    for (const run of this.#hooks.connect) await run(context);
  }

  override async onDisconnect(context: Context, outcome: StreamOutcome): Promise<void> {
    for (const run of this.#hooks.disconnect) await run(context, outcome);
  }

  async #handle(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: Context,
    turn: Turn,
  ): Promise<AsyncIterable<Yielded>> {
    if (!this.handler) throw new UnsupportedOperationError(NO_HANDLER);
    const state = this.#threadState.read(thread);
    this.#states.set(thread, { value: state, before: JSON.stringify(state) });
    const { store } = this;
    const messages = await loadMessages(thread, message, {
      store,
      context,
      limit: this.#historyLimit,
      onHistoryError: (error) =>
        this.logger.warn({ threadId: thread.id, err: error }, "history could not be loaded"),
    });
    const { signal } = turn;
    return this.handler({ messages, message, thread, context, state, signal, turn, store });
  }

  #keepState(thread: ThreadMetadata): void {
    const state = this.#states.get(thread);
    if (!state || JSON.stringify(state.value) === state.before) return;
    this.#threadState.write(thread, state.value);
  }

  /**
   * For a turn that ends early, which already reports its cause; an invalid state is only logged.
   */
  #tryToKeepState(thread: ThreadMetadata): void {
    try {
      this.#keepState(thread);
    } catch (error) {
      this.logger.error({ threadId: thread.id, err: error }, "state is invalid and wasn't stored");
    }
  }
}
