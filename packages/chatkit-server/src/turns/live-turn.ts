import type { ThreadItem, ThreadMetadata, ThreadStreamEvent } from "../protocol";
import type { Call } from "../pipeline/call";
import type { RunningTurn } from "../hooks/running-turn";
import type { ServerHooks } from "../hooks/server-hooks";
import { DeltaFastPath } from "../pipeline/delta-fast-path";
import { encodeForClient } from "../pipeline/encode";
import { runHandler } from "../pipeline/event-pipeline";
import { PendingItems } from "../pipeline/pending-items";
import { isTextDelta, TextDeltaEncoder, type TextDeltaEvent } from "../sse";
import type { FrameQueue } from "./frame-queue";
import { LeaseKeeper } from "./lease-keeper";
import { TurnReaders } from "./turn-readers";
import type { Turn } from "../hooks/turn";
import { isLost, TurnInterruption, type InterruptionKind } from "../hooks/turn-interruption";

export interface LiveTurnStart<Context> {
  id: string;
  thread: ThreadMetadata;
  call: Call<Context>;
  /** Events for data that is already stored; they are sent before the handler runs. */
  opening: ThreadStreamEvent[];
  handler: (turn: Turn) => AsyncIterable<ThreadStreamEvent>;
  /** Default: false. */
  startsThread?: boolean;
}

type Publication =
  { failed: false; frame: Uint8Array | null } | { failed: true; frame: null; error: unknown };

/**
 * A turn that runs in this process. It advances only when someone pulls its frames: the client that
 * started it, or `runDetached` if that client may reconnect. Other readers get copies.
 */
export class LiveTurn<Context> implements RunningTurn {
  readonly id: string;
  readonly threadId: string;
  readonly startsThread: boolean;
  /** Settles when the turn has ended, its items are saved and its thread is free again. */
  readonly ended: Promise<void>;
  readonly #server: ServerHooks<Context>;
  readonly #start: LiveTurnStart<Context>;
  readonly #controller = new AbortController();
  readonly #pendingItems = new PendingItems();
  readonly #doneItems = new Map<string, ThreadItem>();
  readonly #readers: TurnReaders;
  readonly #frames: AsyncGenerator<Uint8Array, void, undefined>;
  readonly #fastPath: DeltaFastPath;
  readonly #deltaEncoder = new TextDeltaEncoder();
  readonly #backgroundWork: Promise<void>[] = [];
  #resolveEnded = () => {};

  constructor(server: ServerHooks<Context>, start: LiveTurnStart<Context>) {
    this.id = start.id;
    this.threadId = start.thread.id;
    this.startsThread = start.startsThread ?? false;
    this.#server = server;
    this.#start = start;
    this.#readers = new TurnReaders(server.settings.maxReaderBacklog);
    this.#frames = this.#generateFrames();
    this.#fastPath = new DeltaFastPath({
      pending: this.#pendingItems,
      signal: this.signal,
      encode: (delta) => this.#publishDelta(delta),
      readSlowly: () => this.#frames.next(),
    });
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve;
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  waitUntil(work: Promise<unknown>): void {
    const settled = work.then(
      () => {},
      (error: unknown) => {
        const { requestId } = this.#start.call;
        const fields = { requestId, threadId: this.threadId, turnId: this.id };
        this.#server.logger.error({ ...fields, err: error }, "background work of a turn failed");
      },
    );
    this.#server.liveTurns.addSideWork(settled);
    this.#backgroundWork.push(settled);
  }

  /** Like `ended`, and also waits for the background work. */
  async settled(): Promise<void> {
    await this.ended;
    // The loop also reaches work that is added while it waits.
    for (const work of this.#backgroundWork) await work;
  }

  /** Frames for the client that started the turn. Closing them interrupts the turn. */
  pulledByClient(): AsyncIterator<Uint8Array> {
    const disconnect = () => this.finish("disconnect");
    this.#start.call.signal?.addEventListener("abort", () => void disconnect(), { once: true });
    return {
      next: () => this.#nextFrame(),
      return: async () => {
        await disconnect();
        return { done: true, value: undefined };
      },
    };
  }

  /** Runs the turn to its end, with or without readers. */
  runDetached(): void {
    void this.#runToEnd();
  }

  /** Frames from now on. */
  follow(): FrameQueue {
    return this.#readers.add();
  }

  /** The turn's items so far, as events that a client can apply in any state. */
  soFar(): ThreadStreamEvent[] {
    const done = [...this.#doneItems.values()];
    const pending = this.#pendingItems.snapshot();
    return [
      ...done.map((item): ThreadStreamEvent => ({ type: "thread.item.done", item })),
      ...pending.map((item): ThreadStreamEvent => ({ type: "thread.item.added", item })),
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
    await this.#runToEnd();
  }

  /** Resolves when the turn ends or the time has passed, whichever comes first. */
  endedWithin(milliseconds: number): Promise<void> {
    const { timers } = this.#server.settings;
    return new Promise((resolve) => {
      const timer = timers.set(resolve, milliseconds);
      void this.ended.then(() => {
        timers.clear(timer);
        resolve();
      });
    });
  }

  /** Never rejects: nobody may be waiting, and an unhandled rejection would end the process. */
  async #runToEnd(): Promise<void> {
    try {
      while (!(await this.#nextFrame()).done);
    } catch (error) {
      this.#server.logger.error({ ...this.#logFields, err: error }, "turn broke off");
    }
  }

  #nextFrame(): Promise<IteratorResult<Uint8Array>> {
    return this.#fastPath.next() ?? this.#frames.next();
  }

  async *#generateFrames(): AsyncGenerator<Uint8Array, void, undefined> {
    const lease = this.#keepLease();
    try {
      for (const event of this.#start.opening) {
        const frame = this.#publish(event);
        if (frame) yield frame;
      }
      const events = this.#runHandler(lease);
      for (let next = await events.next(); !next.done;) {
        const published = this.#tryToPublish(next.value);
        if (published.frame) {
          this.#fastPath.isOpen = isTextDelta(next.value);
          yield published.frame;
          this.#fastPath.isOpen = false;
        }
        next = await (published.failed ? events.throw(published.error) : events.next());
      }
    } finally {
      lease.stop();
      await this.#end();
    }
  }

  #keepLease(): LeaseKeeper<Context> {
    const { settings, turnStore, turnWatch, clock } = this.#server;
    return new LeaseKeeper({
      turnId: this.id,
      context: this.#start.call.context,
      turnStore,
      watch: turnWatch,
      settings,
      pending: this.#pendingItems,
      clock,
      interrupt: (kind) => this.interrupt(kind),
    });
  }

  #runHandler(lease: LeaseKeeper<Context>): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const { thread, call, handler } = this.#start;
    return runHandler({
      server: this.#server,
      thread,
      context: call.context,
      pending: this.#pendingItems,
      fastPath: this.#fastPath,
      signal: this.signal,
      hold: () => lease.hold(),
      handler: () => handler(this),
      logFields: this.#logFields,
    });
  }

  /** An event that can't be encoded counts as a handler failure. */
  #tryToPublish(event: ThreadStreamEvent): Publication {
    try {
      return { failed: false, frame: this.#publish(event) };
    } catch (error) {
      return { failed: true, frame: null, error };
    }
  }

  /** Null for an event that clients must not see. */
  #publish(event: ThreadStreamEvent): Uint8Array | null {
    const frame = encodeForClient(event);
    this.#rememberItem(event);
    if (frame) this.#readers.push(frame);
    return frame;
  }

  #publishDelta(delta: TextDeltaEvent): Uint8Array {
    const frame = this.#deltaEncoder.encode(delta);
    this.#readers.push(frame);
    return frame;
  }

  #rememberItem(event: ThreadStreamEvent): void {
    if (event.type === "thread.item.done" || event.type === "thread.item.replaced") {
      this.#doneItems.set(event.item.id, event.item);
    }
    if (event.type === "thread.item.removed") this.#doneItems.delete(event.item_id);
  }

  async #end(): Promise<void> {
    try {
      await this.#server.turnStore.end(this.id, this.#start.call.context);
    } catch (error) {
      // The thread becomes free again when the lease expires.
      this.#server.logger.error({ ...this.#logFields, err: error }, "turn could not be ended");
    }
    this.#server.liveTurns.remove(this);
    this.#readers.end({ continuesElsewhere: isLost(this.signal) });
    this.#resolveEnded();
  }

  get #logFields(): object {
    const { requestId, operation } = this.#start.call;
    return { requestId, operation, threadId: this.threadId, turnId: this.id };
  }
}
