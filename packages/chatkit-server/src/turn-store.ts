import type { ThreadItem, ThreadMetadata } from "./protocol";

/** A turn as it is stored: who writes into the thread, until when, and what is unfinished. */
export interface TurnRecord {
  id: string;
  thread_id: string;
  status: "running" | "ended";
  /** Milliseconds since 1970; a running turn whose lease is over was cut off by a crash. */
  lease_until: number;
  /** Someone asked for the turn to stop. */
  stop_requested: boolean;
  /** Items announced and not done yet, as of the last checkpoint, oldest first. */
  pending: ThreadItem[];
  /** The client's key of the request that began the turn. */
  idempotency_key?: string | undefined;
  /** What the key stands for: a digest of that request's operation and parameters. */
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
  /** The turn whose lease ran out and was taken over; its unfinished items are to be saved. */
  interrupted: TurnRecord | null;
  /**
   * The turn that an earlier request with the same idempotency key began: nothing was begun now.
   * A store that can't tell atomically leaves it out.
   */
  existing?: TurnRecord | undefined;
  /** The thread, from a store that can read it in the same query; else the server loads it. */
  thread?: ThreadMetadata | undefined;
}

/**
 * Leases on threads, so that one turn at a time writes into each, across processes.
 * Scoped by context like a `Store`.
 */
export interface TurnStore<Context> {
  /**
   * Takes the thread's lease, atomically across processes.
   * A live lease is `ThreadBusyError`. A lease that ran out is taken over, and the turn cut off is
   * returned so that its pending items can be saved.
   */
  begin(turn: TurnStart, context: Context): Promise<TurnBegun>;
  /** Renews the lease and stores unfinished items; `lost` when another turn took over. */
  checkpoint(
    turnId: string,
    update: { lease: number; pending?: ThreadItem[] | undefined },
    context: Context,
  ): Promise<{ stop_requested: boolean; lost: boolean }>;
  /** Ends the turn and releases the lease; harmless when already ended. */
  end(turnId: string, context: Context): Promise<void>;
  /** Takes back a turn that could not store what its request brought: its lease and its key. */
  forget(turnId: string, context: Context): Promise<void>;
  /** Whether a stop was asked for, as cheaply as can be: it is polled while the turn runs. */
  stopRequested?(turnId: string, context: Context): Promise<boolean>;
  /** False when no turn runs in the thread. */
  requestStop(threadId: string, context: Context): Promise<boolean>;
  /** The thread's newest turn. */
  load(threadId: string, context: Context): Promise<TurnRecord | null>;
  /** The turn that a request with this key began, in any thread of the caller's. */
  loadByIdempotencyKey(key: string, context: Context): Promise<TurnRecord | null>;
}
