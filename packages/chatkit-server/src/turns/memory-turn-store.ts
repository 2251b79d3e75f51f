import { ThreadBusyError } from "../errors";
import type { ThreadItem } from "../protocol";
import type { TurnBegun, TurnRecord, TurnStart, TurnStore } from "../turn-store";

export interface MemoryTurnStoreOptions<Context> {
  clock?: () => number;
  /** Returns the owner of a caller's turns. Default: all callers share everything. */
  ownerOf?: (context: Context) => string;
  /** How long a turn and its idempotency key are kept after its end, in milliseconds. */
  retention?: number;
}

const ONE_HOUR = 3_600_000;

/** Keeps turns in memory, for a single process. */
export class MemoryTurnStore<Context> implements TurnStore<Context> {
  readonly #clock: () => number;
  readonly #ownerOf: (context: Context) => string;
  readonly #turns = new Map<string, { owner: string; record: TurnRecord }>();
  readonly #newest = new Map<string, TurnRecord>();
  readonly #byKey = new Map<string, TurnRecord>();
  readonly #retention: number;
  /** When each finished turn ended, oldest first. */
  readonly #endedAt = new Map<string, number>();

  constructor({
    clock = Date.now,
    ownerOf = () => "",
    retention = ONE_HOUR,
  }: MemoryTurnStoreOptions<Context> = {}) {
    this.#clock = clock;
    this.#ownerOf = ownerOf;
    this.#retention = retention;
  }

  async begin(turn: TurnStart, context: Context): Promise<TurnBegun> {
    this.#forgetOldTurns();
    const owner = this.#ownerOf(context);
    const existing =
      turn.idempotency_key === undefined
        ? undefined
        : this.#byKey.get(scoped(owner, turn.idempotency_key));
    if (existing) return { interrupted: null, existing: structuredClone(existing) };

    const previous = this.#newest.get(scoped(owner, turn.thread_id));
    const running = previous?.status === "running" ? previous : undefined;
    if (running && running.lease_until > this.#clock()) {
      throw new ThreadBusyError(`Thread ${turn.thread_id} is being written to`);
    }
    if (running) this.#markEnded(running);
    if (previous && previous.idempotency_key === undefined) this.#forget(previous.id);
    this.#remember(owner, {
      id: turn.id,
      thread_id: turn.thread_id,
      status: "running",
      lease_until: this.#clock() + turn.lease,
      stop_requested: false,
      pending: [],
      idempotency_key: turn.idempotency_key,
      request_digest: turn.request_digest,
    });
    return { interrupted: running ? structuredClone(running) : null };
  }

  async checkpoint(
    turnId: string,
    update: { lease: number; pending?: ThreadItem[] | undefined },
    context: Context,
  ): Promise<{ stop_requested: boolean; lost: boolean }> {
    const record = this.#own(turnId, context);
    if (record?.status !== "running") return { stop_requested: false, lost: true };
    record.lease_until = this.#clock() + update.lease;
    if (update.pending) record.pending = structuredClone(update.pending);
    return { stop_requested: record.stop_requested, lost: false };
  }

  async end(turnId: string, context: Context): Promise<void> {
    const record = this.#own(turnId, context);
    if (record?.status !== "running") return;
    this.#markEnded(record);
    record.pending = [];
  }

  async forget(turnId: string, context: Context): Promise<void> {
    if (this.#own(turnId, context)) this.#forget(turnId);
  }

  async requestStop(threadId: string, context: Context): Promise<boolean> {
    const record = this.#newest.get(scoped(this.#ownerOf(context), threadId));
    if (record?.status !== "running") return false;
    record.stop_requested = true;
    return true;
  }

  async load(threadId: string, context: Context): Promise<TurnRecord | null> {
    return structuredClone(this.#newest.get(scoped(this.#ownerOf(context), threadId)) ?? null);
  }

  async loadByIdempotencyKey(key: string, context: Context): Promise<TurnRecord | null> {
    return structuredClone(this.#byKey.get(scoped(this.#ownerOf(context), key)) ?? null);
  }

  #own(turnId: string, context: Context): TurnRecord | undefined {
    const turn = this.#turns.get(turnId);
    return turn?.owner === this.#ownerOf(context) ? turn.record : undefined;
  }

  #remember(owner: string, record: TurnRecord): void {
    this.#turns.set(record.id, { owner, record });
    this.#newest.set(scoped(owner, record.thread_id), record);
    if (record.idempotency_key !== undefined) {
      this.#byKey.set(scoped(owner, record.idempotency_key), record);
    }
  }

  #markEnded(record: TurnRecord): void {
    record.status = "ended";
    this.#endedAt.set(record.id, this.#clock());
  }

  #forgetOldTurns(): void {
    const latest = this.#clock() - this.#retention;
    for (const [turnId, endedAt] of this.#endedAt) {
      if (endedAt > latest) return;
      this.#forget(turnId);
    }
  }

  #forget(turnId: string): void {
    const turn = this.#turns.get(turnId);
    this.#turns.delete(turnId);
    this.#endedAt.delete(turnId);
    if (!turn) return;
    const { owner, record } = turn;
    const place = scoped(owner, record.thread_id);
    if (this.#newest.get(place) === record) this.#newest.delete(place);
    if (record.idempotency_key !== undefined) {
      this.#byKey.delete(scoped(owner, record.idempotency_key));
    }
  }
}

function scoped(owner: string, id: string): string {
  return JSON.stringify([owner, id]);
}
