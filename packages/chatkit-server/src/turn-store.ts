import type { ThreadItem, ThreadMetadata } from "./protocol";

/** A stored turn: which turn may write to the thread, until when, and its unfinished items. */
export interface TurnRecord {
  id: string;
  thread_id: string;
  status: "running" | "ended";
  /** Milliseconds since 1970. A running turn with an expired lease was interrupted by a crash. */
  lease_until: number;
  /** Whether a client asked the turn to stop. */
  stop_requested: boolean;
  /** Items that were announced and aren't done yet, as of the last checkpoint, oldest first. */
  pending: ThreadItem[];
  /** The idempotency key that the client sent with the request. */
  idempotency_key?: string | undefined;
  /**
   * A digest of that request's operation and parameters; the key is valid only for the same ones.
   */
  request_digest?: string | undefined;
}

export interface TurnStart {
  id: string;
  thread_id: string;
  /** Milliseconds. */
  lease: number;
  idempotency_key?: string | undefined;
  request_digest?: string | undefined;
}

export interface TurnBegun {
  /** The turn whose expired lease was taken over. Save its unfinished items. */
  interrupted: TurnRecord | null;
  /**
   * The turn that an earlier request with the same idempotency key started; no new turn was
   * started. Omitted by stores that can't check this atomically.
   */
  existing?: TurnRecord | undefined;
  /** The thread, if the store reads it in the same query. Otherwise the server loads it. */
  thread?: ThreadMetadata | undefined;
}

export interface TurnCheckpoint<Context> {
  turnId: string;
  context: Context;
  /** The turn's unfinished items; undefined to keep the stored ones. */
  pending?: ThreadItem[] | undefined;
}

export interface CheckpointState {
  stop_requested: boolean;
  /** Whether another turn has taken over the thread. */
  lost: boolean;
}

/**
 * Leases on threads: across all processes, only one turn at a time may write to a thread. Scoped by
 * context like a `Store`.
 */
export interface TurnStore<Context> {
  /**
   * Acquires the thread's lease, atomically across processes. Throws `ThreadBusyError` while
   * another lease is valid. Takes over an expired lease and returns the interrupted turn, so that
   * its pending items can be saved.
   */
  begin(turn: TurnStart, context: Context): Promise<TurnBegun>;
  /** Renews the lease and stores unfinished items; returns `lost` if another turn took over. */
  checkpoint(
    turnId: string,
    update: { lease: number; pending?: ThreadItem[] | undefined },
    context: Context,
  ): Promise<CheckpointState>;
  /**
   * The same for several turns at once, with the results in the same order. Called with all of a
   * server's running turns, so that their number doesn't multiply the queries; without it, the
   * server calls `checkpoint` for each turn.
   */
  checkpoints?(
    turns: readonly TurnCheckpoint<Context>[],
    lease: number,
  ): Promise<CheckpointState[]>;
  /** Ends the turn and releases the lease; does nothing if the turn has already ended. */
  end(turnId: string, context: Context): Promise<void>;
  /** Deletes a turn that couldn't store its request's message, together with its lease and key. */
  forget(turnId: string, context: Context): Promise<void>;
  /** Returns false if no turn is running in the thread. */
  requestStop(threadId: string, context: Context): Promise<boolean>;
  /** The thread's newest turn. */
  load(threadId: string, context: Context): Promise<TurnRecord | null>;
  /** The turn that a request with this key started, in any of the caller's threads. */
  loadByIdempotencyKey(key: string, context: Context): Promise<TurnRecord | null>;
}
