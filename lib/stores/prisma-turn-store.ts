import { z } from "zod";
import {
  type CheckpointState,
  ThreadBusyError,
  type ThreadItem,
  type ThreadMetadata,
  type TurnBegun,
  type TurnCheckpoint,
  type TurnRecord,
  type TurnStart,
  type TurnStore,
} from "@acme/chatkit-server";
import {
  databaseClock,
  fixedClock,
  type Database,
  type DatabaseClock,
  type Owner,
  type Sql,
  type Transaction,
} from "@/lib/db";
import { missingThread } from "./not-found";
import { ownerOf } from "@/lib/db/owner";
import { pendingToData } from "./rows";
import { threadFromColumns } from "./thread-columns";
import { TurnRowsSchema, turnFromRow } from "./turn-rows";
import {
  endCutOffTurn,
  insertTurn,
  renewTurns,
  selectNewestTurn,
  selectRunningTurn,
  selectTurnByKey,
} from "./turn-statements";

interface PrismaTurnStoreOptions {
  database: () => Promise<Database>;
  /** Replaces the database's clock for leases, for tests. */
  clock?: (() => number) | undefined;
}

const BEGIN_ATTEMPTS = 5;
/** SQLite limits how deep an expression may be, and statements have to stay short. */
const RENEWED_AT_ONCE = 200;
const InsertedSchema = z.array(
  z.object({
    id: z.string(),
    created: z.string(),
    title: z.string().nullable(),
    status: z.string(),
    imageDomains: z.string().nullable(),
    metadata: z.string(),
    updatedAt: z.union([z.number(), z.bigint()]).nullable(),
  }),
);
const RenewedSchema = z.array(
  z.object({
    tenantId: z.string(),
    userId: z.string(),
    id: z.string(),
    stopRequested: z.coerce.number(),
  }),
);
/**
 * Leases on threads, enforced by unique indexes: only one of any number of processes gets a
 * thread's lease.
 */
export class PrismaTurnStore<Context extends Owner> implements TurnStore<Context> {
  readonly #database: () => Promise<Database>;
  readonly #clock: () => number;
  readonly #leaseClock: DatabaseClock;

  constructor({ database, clock }: PrismaTurnStoreOptions) {
    this.#database = database;
    this.#clock = clock ?? Date.now;
    this.#leaseClock = clock ? fixedClock(clock) : databaseClock;
  }

  /** One query if the thread is free. Throws `NotFoundError` if the thread doesn't exist. */
  async begin(turn: TurnStart, context: Context): Promise<TurnBegun> {
    const database = await this.#database();
    for (let attempt = 1; attempt <= BEGIN_ATTEMPTS; attempt += 1) {
      const thread = await this.#insert(database, this.#leaseClock(database), turn, context);
      if (thread) return { interrupted: null, thread };
      const begun = await this.#settleConflict(database, turn, context);
      if (begun) return begun;
    }
    throw new ThreadBusyError(`Thread ${turn.thread_id} changes hands too quickly`);
  }

  async checkpoint(
    turnId: string,
    { lease, pending }: { lease: number; pending?: ThreadItem[] | undefined },
    context: Context,
  ): Promise<CheckpointState> {
    const [state] = await this.checkpoints([{ turnId, context, pending }], lease);
    return state ?? { stop_requested: false, lost: true };
  }

  /** One query for each `RENEWED_AT_ONCE` turns. */
  async checkpoints(
    turns: readonly TurnCheckpoint<Context>[],
    lease: number,
  ): Promise<CheckpointState[]> {
    const database = await this.#database();
    const now = this.#leaseClock(database);
    const held = new Map<string, boolean>();
    for (let start = 0; start < turns.length; start += RENEWED_AT_ONCE) {
      const renewals = turns
        .slice(start, start + RENEWED_AT_ONCE)
        .map(({ turnId, context, pending }) => ({
          owner: ownerOf(context),
          turnId,
          pending: pending ? pendingToData(pending) : null,
        }));
      const rows = await database.$queryRaw(renewTurns(renewals, lease, now));
      for (const { id, stopRequested, ...owner } of RenewedSchema.parse(rows)) {
        held.set(keyOf(owner, id), stopRequested === 1);
      }
    }
    return turns.map(({ turnId, context }) => {
      const stopRequested = held.get(keyOf(ownerOf(context), turnId));
      return { stop_requested: stopRequested ?? false, lost: stopRequested === undefined };
    });
  }

  async end(turnId: string, context: Context): Promise<void> {
    const database = await this.#database();
    const owner = ownerOf(context);
    const ended = await database.turn.updateManyAndReturn({
      where: { ...owner, id: turnId },
      data: { runningThreadId: null, pending: "[]" },
      select: { threadId: true },
    });
    for (const { threadId: id } of ended) {
      await database.thread.updateMany({
        where: { ...owner, id },
        data: { updatedAt: this.#clock() },
      });
    }
  }

  async forget(turnId: string, context: Context): Promise<void> {
    const database = await this.#database();
    await database.turn.deleteMany({ where: { ...ownerOf(context), id: turnId } });
  }

  async requestStop(threadId: string, context: Context): Promise<boolean> {
    const database = await this.#database();
    const { count } = await database.turn.updateMany({
      where: { ...ownerOf(context), runningThreadId: threadId },
      data: { stopRequested: true },
    });
    return count > 0;
  }

  async load(threadId: string, context: Context): Promise<TurnRecord | null> {
    const database = await this.#database();
    const now = this.#leaseClock(database);
    return this.#read(database, selectNewestTurn(ownerOf(context), threadId, now));
  }

  async loadByIdempotencyKey(key: string, context: Context): Promise<TurnRecord | null> {
    const database = await this.#database();
    const now = this.#leaseClock(database);
    return this.#read(database, selectTurnByKey(ownerOf(context), key, now));
  }

  async #read(database: Database, query: Sql): Promise<TurnRecord | null> {
    const [row] = TurnRowsSchema.parse(await database.$queryRaw(query));
    return row ? turnFromRow(row, this.#clock()) : null;
  }

  async #insert(
    database: Transaction,
    now: Sql,
    turn: TurnStart,
    context: Context,
    pending: ThreadItem[] = [],
  ): Promise<ThreadMetadata | null> {
    const rows = await database.$queryRaw(
      insertTurn(
        {
          owner: ownerOf(context),
          id: turn.id,
          threadId: turn.thread_id,
          idempotencyKey: turn.idempotency_key ?? null,
          requestDigest: turn.request_digest ?? null,
          lease: turn.lease,
          pending: pendingToData(pending),
        },
        now,
      ),
    );
    const [inserted] = InsertedSchema.parse(rows);
    return inserted ? threadFromColumns(inserted) : null;
  }

  /**
   * Resolves the conflict that kept a turn from beginning; null if the conflict has disappeared in
   * the meantime.
   */
  async #settleConflict(
    database: Database,
    turn: TurnStart,
    context: Context,
  ): Promise<TurnBegun | null> {
    const key = turn.idempotency_key;
    const existing = key === undefined ? null : await this.loadByIdempotencyKey(key, context);
    if (existing) return { interrupted: null, existing };
    const now = this.#leaseClock(database);
    const running = await this.#read(
      database,
      selectRunningTurn(ownerOf(context), turn.thread_id, now),
    );
    if (!running) return this.#confirmThread(database, turn.thread_id, context);
    if (running.lease_until > this.#clock()) {
      throw new ThreadBusyError(`Thread ${turn.thread_id} is being written to`);
    }
    return this.#takeOver(database, running, turn, context);
  }

  async #confirmThread(database: Database, threadId: string, context: Context): Promise<null> {
    const found = await database.thread.count({ where: { ...ownerOf(context), id: threadId } });
    if (found === 0) throw missingThread(threadId);
    return null;
  }

  /**
   * The new turn carries the unfinished items of the old one until it stores its own, so that they
   * aren't lost if it is also cut off. Null if another process took over first.
   */
  async #takeOver(
    database: Database,
    cutOff: TurnRecord,
    turn: TurnStart,
    context: Context,
  ): Promise<TurnBegun | null> {
    const now = this.#leaseClock(database);
    return database.$transaction(async (transaction) => {
      const ended = { id: cutOff.id, threadId: cutOff.thread_id };
      const count = await transaction.$executeRaw(endCutOffTurn(ownerOf(context), ended, now));
      if (count === 0) return null;
      const thread = await this.#insert(transaction, now, turn, context, cutOff.pending);
      if (!thread) throw new ThreadBusyError(`Thread ${turn.thread_id} is being written to`);
      return { interrupted: { ...cutOff, status: "ended" as const }, thread };
    });
  }
}

/** Ids are unique only for their owner. */
function keyOf({ tenantId, userId }: Owner, turnId: string): string {
  return JSON.stringify([tenantId, userId, turnId]);
}
