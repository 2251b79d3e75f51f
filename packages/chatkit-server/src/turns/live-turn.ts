import type { ThreadItem, ThreadMetadata, ThreadStreamEvent } from "../protocol";
import type { Call } from "../pipeline/call";
import type { RunningTurn } from "../hooks/running-turn";
import type { ServerHooks } from "../hooks/server-hooks";
import { DeltaLane } from "../pipeline/delta-lane";
import { encodeForClient } from "../pipeline/encode";
import { runHandler } from "../pipeline/event-pipeline";
import { PendingItems } from "../pipeline/pending-items";
import { isTextDelta, TextDeltaEncoder, type TextDeltaEvent } from "../sse";
import { FrameQueue } from "./frame-queue";
import { LeaseKeeper } from "./lease-keeper";
import type { Turn } from "../hooks/turn";
import { isLost, TurnInterruption, type InterruptionKind } from "../hooks/turn-interruption";

export interface LiveTurnStart<Context> {
  id: string;
  thread: ThreadMetadata;
  call: Call<Context>;
  /** Events for data that is already stored; they are sent before the handler runs. */
  opening: ThreadStreamEvent[];
  handler: (turn: Turn) => AsyncIterable<ThreadStreamEvent>;
}

type Publication =
  { failed: false; frame: Uint8Array | null } | { failed: true; frame: null; error: unknown };

/**
 * A turn that runs in this process. The client that started it pulls its frames; if that client may
 * reconnect, the turn runs independently of it. Other readers have their own queues.
 */
export class LiveTurn<Context> implements RunningTurn {
  readonly id: string;
  readonly threadId: string;
  readonly #server: ServerHooks<Context>;
  readonly #start: LiveTurnStart<Context>;
  readonly #controller = new AbortController();
  readonly #pending = new PendingItems();
  readonly #finished = new Map<string, ThreadItem>();
  readonly #readers = new Set<FrameQueue>();
  readonly #frames: AsyncGenerator<Uint8Array, void, undefined>;
  readonly #lane: DeltaLane;
  readonly #deltas = new TextDeltaEncoder();
  readonly #ended: Promise<void>;
  readonly #sideWork: Promise<void>[] = [];
  #markEnded = () => {};
  #over = false;

  constructor(server: ServerHooks<Context>, start: LiveTurnStart<Context>) {
    this.id = start.id;
    this.threadId = start.thread.id;
    this.#server = server;
    this.#start = start;
    this.#frames = this.#produce();
    this.#lane = new DeltaLane({
      pending: this.#pending,
      signal: this.signal,
      encode: (event) => this.#sendDelta(event),
      slowPath: () => this.#frames.next(),
    });
    this.#ended = new Promise((resolve) => {
      this.#markEnded = resolve;
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Settles when the turn has ended, its items are saved and its thread is free again. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  waitUntil(work: Promise<unknown>): void {
    const { call } = this.#start;
    const settled = work.then(
      () => {},
      (error: unknown) => {
        const fields = { requestId: call.requestId, threadId: this.threadId, turnId: this.id };
        this.#server.logger.error({ ...fields, err: error }, "background work of a turn failed");
      },
    );
    this.#server.liveTurns.addSideWork(settled);
    this.#sideWork.push(settled);
  }

  /**
   * Like `ended`, and also waits for the turn's background work, including work registered at the
   * last moment.
   */
  async settled(): Promise<void> {
    await this.#ended;
    for (const work of this.#sideWork) await work;
  }

  /** Frames for the client that started the turn. Closing them interrupts the turn. */
  pulledByClient(): AsyncIterator<Uint8Array> {
    this.#start.call.signal?.addEventListener("abort", () => void this.finish("disconnect"), {
      once: true,
    });
    return {
      next: () => this.#next(),
      return: async () => {
        await this.finish("disconnect");
        return { done: true, value: undefined };
      },
    };
  }

  /** Runs the turn to its end, with or without readers. */
  runDetached(): void {
    void this.#drain();
  }

  /** Frames from now on. */
  follow(): FrameQueue {
    const queue: FrameQueue = new FrameQueue(this.#server.settings.maxReaderBacklog, () =>
      this.#readers.delete(queue),
    );
    if (this.#over) queue.close();
    else this.#readers.add(queue);
    return queue;
  }

  /** The turn's items so far, as events that a client can apply in any state. */
  soFar(): ThreadStreamEvent[] {
    return [
      ...[...this.#finished.values()].map((item): ThreadStreamEvent => ({
        type: "thread.item.done",
        item,
      })),
      ...this.#pending
        .snapshot()
        .map((item): ThreadStreamEvent => ({ type: "thread.item.added", item })),
    ];
  }

  /** Interrupts the turn. Later calls have no effect. */
  interrupt(kind: InterruptionKind): void {
    if (!this.signal.aborted) this.#controller.abort(new TurnInterruption(kind));
  }

  /**
   * Interrupts the turn and waits for its cleanup. A connected client has `grace` milliseconds to
   * read the end.
   */
  async finish(kind: InterruptionKind, grace = 0): Promise<void> {
    this.interrupt(kind);
    if (grace > 0) await this.endedWithin(grace);
    await this.#drain();
  }

  /** Resolves when the turn ends or the time has passed, whichever comes first. */
  endedWithin(milliseconds: number): Promise<void> {
    const { timers } = this.#server.settings;
    return new Promise((resolve) => {
      const timer = timers.set(resolve, milliseconds);
      void this.#ended.then(() => {
        timers.clear(timer);
        resolve();
      });
    });
  }

  async #drain(): Promise<void> {
    while (!(await this.#next()).done);
  }

  #next(): Promise<IteratorResult<Uint8Array>> {
    return this.#lane.next() ?? this.#frames.next();
  }

  async *#produce(): AsyncGenerator<Uint8Array, void, undefined> {
    const { call, thread, opening, handler } = this.#start;
    const logFields = {
      requestId: call.requestId,
      operation: call.operation,
      threadId: thread.id,
      turnId: this.id,
    };
    const keeper = new LeaseKeeper({
      turnId: this.id,
      threadId: this.threadId,
      context: call.context,
      turnStore: this.#server.turnStore,
      watch: this.#server.turnWatch,
      settings: this.#server.settings,
      pending: this.#pending,
      clock: this.#server.clock,
      interrupt: (kind) => this.interrupt(kind),
    });
    try {
      for (const event of opening) {
        const frame = this.#publish(event);
        if (frame) yield frame;
      }
      const events = runHandler({
        server: this.#server,
        thread,
        context: call.context,
        pending: this.#pending,
        lane: this.#lane,
        signal: this.signal,
        hold: () => keeper.hold(),
        handler: () => handler(this),
        logFields,
      });
      for (let next = await events.next(); !next.done;) {
        const published = this.#tryToPublish(next.value);
        if (published.frame) {
          this.#lane.open = isTextDelta(next.value);
          yield published.frame;
          this.#lane.open = false;
        }
        next = await (published.failed ? events.throw(published.error) : events.next());
      }
    } finally {
      keeper.stop();
      await this.#release(logFields);
    }
  }

  #sendDelta(event: TextDeltaEvent): Uint8Array {
    const frame = this.#deltas.encode(event);
    for (const reader of this.#readers) reader.push(frame);
    return frame;
  }

  /** Null for an event that clients must not see. */
  #publish(event: ThreadStreamEvent): Uint8Array | null {
    const frame = encodeForClient(event);
    this.#remember(event);
    if (frame) for (const reader of this.#readers) reader.push(frame);
    return frame;
  }

  /** An event that can't be encoded counts as a handler failure. */
  #tryToPublish(event: ThreadStreamEvent): Publication {
    try {
      return { failed: false, frame: this.#publish(event) };
    } catch (error) {
      return { failed: true, frame: null, error };
    }
  }

  #remember(event: ThreadStreamEvent): void {
    if (event.type === "thread.item.done" || event.type === "thread.item.replaced") {
      this.#finished.set(event.item.id, event.item);
    }
    if (event.type === "thread.item.removed") this.#finished.delete(event.item_id);
  }

  /**
   * If another process took over the turn, it continues there, so the reader is cut off instead of
   * closed.
   */
  #close(reader: FrameQueue): void {
    if (isLost(this.signal)) reader.cutOff();
    else reader.close();
  }

  async #release(logFields: object): Promise<void> {
    try {
      await this.#server.turnStore.end(this.id, this.#start.call.context);
    } catch (error) {
      // The thread becomes free again when the lease expires.
      this.#server.logger.error({ ...logFields, err: error }, "turn could not be ended");
    }
    this.#server.liveTurns.remove(this);
    this.#over = true;
    for (const reader of this.#readers) this.#close(reader);
    this.#markEnded();
  }
}
