import { sql, type Owner, type Sql } from "@/lib/db";

export interface TurnInsert {
  owner: Owner;
  id: string;
  threadId: string;
  idempotencyKey: string | null;
  /** Milliseconds since 1970. */
  leaseUntil: number;
  startedAt: number;
  /** Unfinished items that the turn takes over, as JSON. */
  pending: string;
}

/**
 * Begins a turn and reads its thread, in one statement. No row comes back when another turn holds
 * the thread, an earlier one has the key, or the owner has no such thread: unique indexes decide
 * the first two, across processes.
 */
export function insertTurn({ owner, ...turn }: TurnInsert): Sql {
  return sql`
    INSERT INTO "Turn" ("tenantId", "userId", "id", "threadId", "runningThreadId", "leaseUntil",
      "startedAt", "stopRequested", "pending", "idempotencyKey")
    SELECT
      thread."tenantId",
      thread."userId",
      ${turn.id},
      thread."id",
      thread."id",
      CAST(${turn.leaseUntil} AS BIGINT),
      CAST(${turn.startedAt} AS BIGINT),
      FALSE,
      ${turn.pending},
      CAST(${turn.idempotencyKey} AS TEXT)
    FROM "Thread" AS thread
    WHERE thread."tenantId" = ${owner.tenantId}
      AND thread."userId" = ${owner.userId}
      AND thread."id" = ${turn.threadId}
    ON CONFLICT DO NOTHING
    RETURNING (
      SELECT thread."data" FROM "Thread" AS thread
      WHERE thread."tenantId" = ${owner.tenantId}
        AND thread."userId" = ${owner.userId}
        AND thread."id" = ${turn.threadId}
    ) AS "thread"`;
}

/** Renews a lease that the turn still holds, even one that has just run out. */
export function renewTurn(
  owner: Owner,
  turnId: string,
  update: { leaseUntil: number; pending: string | null },
): Sql {
  return sql`
    UPDATE "Turn" SET
      "leaseUntil" = CAST(${update.leaseUntil} AS BIGINT),
      "pending" = COALESCE(CAST(${update.pending} AS TEXT), "pending")
    WHERE "tenantId" = ${owner.tenantId}
      AND "userId" = ${owner.userId}
      AND "id" = ${turnId}
      AND "runningThreadId" IS NOT NULL
    RETURNING CASE WHEN "stopRequested" THEN 1 ELSE 0 END AS "stopRequested"`;
}
