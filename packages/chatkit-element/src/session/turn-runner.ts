import type {
  ClientToolCallItem,
  JsonValue,
  ThreadStreamEvent,
} from "@acme/chatkit-server/protocol";
import type { FailureRow, RetryKind } from "../state/element-state";
import { isBusy } from "../state/element-state";
import { findEntry } from "../state/item-list";
import type { Transition } from "../state/store";
import {
  applyEvents,
  awaitClientTool,
  completeCall,
  completeTurn,
  failTurn,
  loseTurn,
  startStreaming,
  startTurn,
  stopTurn,
} from "../state/turn-transitions";
import { untilAborted } from "../transport/until-aborted";
import { runClientTool } from "./client-tools";
import {
  askToStop,
  runningTurn,
  turnRequest,
  withReattachment,
  withTurnMetadata,
  type TurnRequest,
} from "./durable-turns";
import { shownFailure } from "./shown-failure";
import { asIntegrationError, busyError, IntegrationError } from "../errors/integration-error";
import type { SessionContext } from "./session-context";

interface RunningTurn {
  readonly controller: AbortController;
  /** Whether the user stopped the turn, which isn't a failure. */
  stopped: boolean;
  /** Whether `chatkit.response.start` has been dispatched. */
  started: boolean;
}

interface PendingCall {
  readonly item: ClientToolCallItem;
  readonly result: Promise<JsonValue>;
}

/** Makes a turn that is followed again stoppable, because the server doesn't repeat its options. */
const stoppable: ThreadStreamEvent = {
  type: "stream_options",
  stream_options: { allow_cancel: true },
};

/** Runs one turn at a time: its stream, the client tools it calls, and its end. */
export class TurnRunner {
  readonly #context: SessionContext;
  #running: RunningTurn | null = null;
  /** A message sent right after Stop waits for this; otherwise it would reach the stopped turn. */
  #stopping: Promise<void> = Promise.resolve();
  /** Output that couldn't be sent; the handler isn't run again. */
  #unposted: TurnRequest | null = null;
  /** Consecutive events of one type are logged once. */
  #lastLogged: ThreadStreamEvent["type"] | null = null;

  constructor(context: SessionContext) {
    this.#context = context;
    context.lifetime.addEventListener("abort", () => this.#running?.controller.abort());
  }

  /**
   * Runs the turn that a request starts, and resolves when its last stream has ended. Rejects with
   * an `IntegrationError` if another turn is running, the turn fails, or its connection breaks.
   */
  async run(request: TurnRequest, begin: Transition = startTurn): Promise<void> {
    if (isBusy(this.#context.store.getState())) throw busyError();
    await this.#perform(begin, (turn) => this.#follow(turn, request));
  }

  /** Runs the page's handler for a pending call and continues the turn. */
  async resume(call: ClientToolCallItem): Promise<void> {
    if (isBusy(this.#context.store.getState())) throw busyError();
    await this.#perform(startTurn, async (turn) => {
      const result = runClientTool(this.#context, call);
      const next = await this.#outputRequest(turn, { item: call, result });
      await this.#follow(turn, next);
    });
  }

  /** Resends client tool output that didn't reach the server. */
  async repostOutput(): Promise<void> {
    if (this.#unposted) await this.run(this.#unposted);
  }

  /** Follows a turn that was left running on an earlier visit to the thread. */
  async follow(threadId: string): Promise<void> {
    const { store, durableTurns, lifetime } = this.#context;
    if (!durableTurns()) return;
    const controller = new AbortController();
    lifetime.addEventListener("abort", () => controller.abort(), { once: true });
    const events = await runningTurn(this.#context, threadId, controller.signal).catch(() => null);
    if (!events) return;
    const state = store.getState();
    if (isBusy(state) || state.threadId !== threadId) return controller.abort();
    await this.#perform(
      startTurn,
      async (turn) => {
        store.update((now) => applyEvents(now, [stoppable]));
        const call = await this.#receiveAll(turn, events);
        if (call) await this.#follow(turn, await this.#outputRequest(turn, call));
      },
      controller,
    );
  }

  stop(): void {
    if (!this.#running) return;
    this.#stopping = askToStop(this.#context, this.#context.store.getState().threadId);
    this.#running.stopped = true;
    this.#running.controller.abort();
  }

  async #perform(
    begin: Transition,
    work: (turn: RunningTurn) => Promise<void>,
    controller = new AbortController(),
  ): Promise<void> {
    const turn = { controller, stopped: false, started: false };
    this.#running = turn;
    this.#context.store.update(begin);
    try {
      await work(turn);
      this.#finish(turn, completeTurn);
    } catch (cause) {
      if (turn.stopped) this.#finish(turn, stopTurn);
      else if (this.#context.lifetime.aborted) throw gone();
      else throw this.#failed(turn, cause);
    }
  }

  /** The busy state ends before the event is dispatched, so that listeners can call methods. */
  #finish(turn: RunningTurn, end: Transition): void {
    this.#running = null;
    this.#context.store.update(end);
    if (turn.started) this.#context.emit("chatkit.response.end", undefined);
  }

  #failed(turn: RunningTurn, cause: unknown): IntegrationError {
    const error = asIntegrationError(cause, turn.started ? "stream_lost" : "request_failed", true);
    const failure = this.#failureRow(cause, turn);
    this.#finish(turn, (now) => (turn.started ? loseTurn(now, failure) : failTurn(now, failure)));
    this.#context.fail(error);
    return error;
  }

  #failureRow(cause: unknown, turn: RunningTurn): FailureRow {
    const retry: RetryKind = this.#unposted ? "tool_output" : "turn";
    return { id: this.#context.createId("failure"), ...shownFailure(cause, turn.started), retry };
  }

  /** Reads streams until one ends without a client tool call. */
  async #follow(turn: RunningTurn, first: TurnRequest): Promise<void> {
    let request: TurnRequest | null = first;
    while (request) {
      const call: PendingCall | null = await this.#readStream(turn, request);
      request = call ? await this.#outputRequest(turn, call) : null;
    }
  }

  async #readStream(turn: RunningTurn, request: TurnRequest): Promise<PendingCall | null> {
    const { signal } = turn.controller;
    await untilAborted(this.#stopping, signal);
    const sent = withTurnMetadata(this.#context, request);
    const events = await this.#context.client.stream(sent, signal);
    this.#unposted = null;
    return this.#receiveAll(turn, withReattachment(this.#context, events, signal));
  }

  async #receiveAll(
    turn: RunningTurn,
    events: AsyncIterable<ThreadStreamEvent>,
  ): Promise<PendingCall | null> {
    this.#context.store.update(startStreaming);
    if (!turn.started) {
      turn.started = true;
      this.#context.emit("chatkit.response.start", undefined);
    }
    let call: PendingCall | null = null;
    for await (const event of events) {
      turn.controller.signal.throwIfAborted();
      call = this.#receive(event) ?? call;
    }
    return call;
  }

  /** Handles events that can't wait for the next frame; all others are handled with the frame. */
  #receive(event: ThreadStreamEvent): PendingCall | null {
    const { store, emit, fail, log } = this.#context;
    if (event.type !== this.#lastLogged) log("stream.event", { type: event.type });
    this.#lastLogged = event.type;
    switch (event.type) {
      case "thread.created":
        this.#changeThread(event);
        return null;
      case "client_effect":
        emit("chatkit.effect", { name: event.name, data: event.data });
        return null;
      case "error":
        fail(
          new IntegrationError(
            "server_error",
            event.message ?? `The server reported ${event.code}.`,
          ),
        );
        break;
      case "thread.item.updated":
        this.#reportUnknownItem(event.item_id);
        break;
    }
    store.enqueue(event);
    if (event.type !== "thread.item.done" || event.item.type !== "client_tool_call") return null;
    if (event.item.status !== "pending") return null;
    return { item: event.item, result: runClientTool(this.#context, event.item) };
  }

  #changeThread(event: Extract<ThreadStreamEvent, { type: "thread.created" }>): void {
    const { store, emit } = this.#context;
    const before = store.getState().threadId;
    store.update((state) => applyEvents(state, [event]));
    if (before !== event.thread.id) emit("chatkit.thread.change", { threadId: event.thread.id });
  }

  #reportUnknownItem(itemId: string): void {
    const { store, log } = this.#context;
    if (findEntry(store.getState().items, itemId)) return;
    store.update((state) => state);
    if (!findEntry(store.getState().items, itemId)) log("stream.unknown_item", { itemId });
  }

  async #outputRequest(turn: RunningTurn, call: PendingCall): Promise<TurnRequest> {
    const { store } = this.#context;
    store.update(awaitClientTool);
    const result = await untilAborted(call.result, turn.controller.signal);
    store.update((state) => completeCall(state, call.item.id));
    this.#unposted = turnRequest("threads.add_client_tool_output", {
      thread_id: store.getState().threadId ?? call.item.thread_id,
      result,
    });
    return this.#unposted;
  }
}

function gone(): IntegrationError {
  return new IntegrationError("not_connected", "The element was removed from the page.");
}
