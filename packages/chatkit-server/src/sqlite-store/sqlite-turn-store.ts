import { z } from "zod";
import { ThreadBusyError } from "../errors";
import { ThreadItemSchema, type ThreadItem } from "../protocol";
import type { TurnBegun, TurnRecord, TurnStart, TurnStore } from "../turn-store";
import type { Database } from "./open-database";
import type { SqliteValue } from "./node-sqlite";

/** Milliseconds for which a turn and its idempotency key are kept after its end. */
const RETENTION = 3_600_000;

const RowSchema = z.object({
  id: z.string(),
  thread_id: z.string(),
  status: z.enum(["running", "ended"]),
  lease_until: z.number(),
  stop_requested: z.number(),
  pending: z.string(),
  idempotency_key: z.string().nullable(),
  request_digest: z.string().nullable(),
});

const PendingSchema = z.array(ThreadItemSchema);

/** Turns in a SQLite file, shared by all processes that open it. */
export class SqliteTurnStore<Context> implements TurnStore<Context> {
  readonly #database: Database;
  readonly #ownerOf: (context: Context) => string;
  readonly #clock: () => number;

  constructor(database: Database, ownerOf: (context: Context) => string, clock: () => number) {
    this.#database = database;
    this.#ownerOf = ownerOf;
    this.#clock = clock;
  }

  async begin(turn: TurnStart, context: Context): Promise<TurnBegun> {
    const owner = this.#ownerOf(context);
    return this.#database.transaction(() => {
      this.#forgetOldTurns();
      const key = turn.idempotency_key;
      const existing = key === undefined ? null : this.#byKey(key, owner);
      if (existing) return { interrupted: null, existing };
      const newest = this.#newest(turn.thread_id, owner);
      const running = newest?.status === "running" ? newest : null;
      if (running && running.lease_until > this.#clock()) {
        throw new ThreadBusyError(`Thread ${turn.thread_id} is being written to`);
      }
      if (running) this.#end(running.id, owner);
      this.#insert(turn, owner);
      return { interrupted: running };
    });
  }

  async checkpoint(
    turnId: string,
    update: { lease: number; pending?: ThreadItem[] | undefined },
    context: Context,
  ): Promise<{ stop_requested: boolean; lost: boolean }> {
    const owner = this.#ownerOf(context);
    return this.#database.transaction(() => {
      const turn = this.#one("id = ?", owner, turnId);
      if (turn?.status !== "running") return { stop_requested: false, lost: true };
      const pending = update.pending ?? turn.pending;
      this.#database
        .sql("UPDATE turns SET lease_until = ?, pending = ? WHERE owner = ? AND id = ?")
        .run(this.#clock() + update.lease, JSON.stringify(pending), owner, turnId);
      return { stop_requested: turn.stop_requested, lost: false };
    });
  }

  async end(turnId: string, context: Context): Promise<void> {
    this.#end(turnId, this.#ownerOf(context));
  }

  async forget(turnId: string, context: Context): Promise<void> {
    this.#database
      .sql("DELETE FROM turns WHERE owner = ? AND id = ?")
      .run(this.#ownerOf(context), turnId);
  }

  async requestStop(threadId: string, context: Context): Promise<boolean> {
    const owner = this.#ownerOf(context);
    return this.#database.transaction(() => {
      const turn = this.#newest(threadId, owner);
      if (turn?.status !== "running") return false;
      this.#database
        .sql("UPDATE turns SET stop_requested = 1 WHERE owner = ? AND id = ?")
        .run(owner, turn.id);
      return true;
    });
  }

  async load(threadId: string, context: Context): Promise<TurnRecord | null> {
    return this.#newest(threadId, this.#ownerOf(context));
  }

  async loadByIdempotencyKey(key: string, context: Context): Promise<TurnRecord | null> {
    return this.#byKey(key, this.#ownerOf(context));
  }

  #newest(threadId: string, owner: string): TurnRecord | null {
    return this.#one("thread_id = ?", owner, threadId);
  }

  #byKey(key: string, owner: string): TurnRecord | null {
    return this.#one("idempotency_key = ?", owner, key);
  }

  #one(condition: string, owner: string, value: SqliteValue): TurnRecord | null {
    const row = this.#database
      .sql(`SELECT * FROM turns WHERE owner = ? AND ${condition} ORDER BY sequence DESC LIMIT 1`)
      .get(owner, value);
    return row === undefined ? null : toRecord(row);
  }

  #insert(turn: TurnStart, owner: string): void {
    this.#database
      .sql(
        `INSERT INTO turns
         (owner, id, thread_id, status, lease_until, stop_requested, pending, idempotency_key,
          request_digest)
         VALUES (?, ?, ?, 'running', ?, 0, '[]', ?, ?)`,
      )
      .run(
        owner,
        turn.id,
        turn.thread_id,
        this.#clock() + turn.lease,
        turn.idempotency_key ?? null,
        turn.request_digest ?? null,
      );
  }

  #end(turnId: string, owner: string): void {
    this.#database
      .sql(
        `UPDATE turns SET status = 'ended', pending = '[]', ended_at = ?
         WHERE owner = ? AND id = ? AND status = 'running'`,
      )
      .run(this.#clock(), owner, turnId);
  }

  #forgetOldTurns(): void {
    this.#database.sql("DELETE FROM turns WHERE ended_at < ?").run(this.#clock() - RETENTION);
  }
}

function toRecord(row: unknown): TurnRecord {
  const { pending, stop_requested, idempotency_key, request_digest, ...rest } =
    RowSchema.parse(row);
  return {
    ...rest,
    stop_requested: stop_requested === 1,
    pending: PendingSchema.parse(JSON.parse(pending)),
    idempotency_key: idempotency_key ?? undefined,
    request_digest: request_digest ?? undefined,
  };
}
