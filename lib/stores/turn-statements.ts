import { join, sql, type Owner, type Sql } from "@/lib/db";

interface TurnInsert {
  owner: Owner;
  id: string;
  threadId: string;
  idempotencyKey: string | null;
  requestDigest: string | null;
  /** Milliseconds. */
  lease: number;
  /** Unfinished items from the turn that this one takes over, as JSON. */
  pending: string;
}

/**
 * Begins a turn and reads its thread, in one statement. No row is returned if another turn holds
 * the thread, an earlier turn has the key, or the owner has no such thread. Unique indexes enforce
 * the first two across processes.
 */
export function insertTurn({ owner, ...turn }: TurnInsert, now: Sql): Sql {
  return sql`
    INSERT INTO "Turn" ("tenantId", "userId", "id", "threadId", "runningThreadId", "leaseUntil",
      "startedAt", "stopRequested", "pending", "idempotencyKey",
      "requestDigest")
    SELECT
      thread."tenantId",
      thread."userId",
      ${turn.id},
      thread."id",
      thread."id",
      ${now} + CAST(${turn.lease} AS BIGINT),
      ${now},
      FALSE,
      ${turn.pending},
      CAST(${turn.idempotencyKey} AS TEXT),
      CAST(${turn.requestDigest} AS TEXT)
    FROM "Thread" AS thread
    WHERE thread."tenantId" = ${owner.tenantId}
      AND thread."userId" = ${owner.userId}
      AND thread."id" = ${turn.threadId}
    ON CONFLICT DO NOTHING
    RETURNING
      "threadId" AS "id",
      ${threadColumn(owner, turn.threadId, sql`"created"`)} AS "created",
      ${threadColumn(owner, turn.threadId, sql`"title"`)} AS "title",
      ${threadColumn(owner, turn.threadId, sql`"status"`)} AS "status",
      ${threadColumn(owner, turn.threadId, sql`"imageDomains"`)} AS "imageDomains",
      ${threadColumn(owner, turn.threadId, sql`"metadata"`)} AS "metadata",
      ${threadColumn(owner, turn.threadId, sql`"updatedAt"`)} AS "updatedAt"`;
}

/**
 * RETURNING can only use the new row's columns and subqueries, so the thread's columns need this
 * subquery.
 */
function threadColumn(owner: Owner, threadId: string, column: Sql): Sql {
  return sql`(
    SELECT thread.${column} FROM "Thread" AS thread
    WHERE thread."tenantId" = ${owner.tenantId}
      AND thread."userId" = ${owner.userId}
      AND thread."id" = ${threadId}
  )`;
}

interface TurnRenewal {
  owner: Owner;
  turnId: string;
  /** JSON; null to keep what is stored. */
  pending: string | null;
}

/**
 * Renews the leases that turns still hold, even those that have just expired, in one statement.
 * Returns a row for each of these turns.
 */
export function renewTurns(turns: readonly TurnRenewal[], lease: number, now: Sql): Sql {
  const rows = turns.map(
    ({ owner, turnId, pending }) =>
      sql`(CAST(${owner.tenantId} AS TEXT), CAST(${owner.userId} AS TEXT),
        CAST(${turnId} AS TEXT), CAST(${pending} AS TEXT))`,
  );
  // Both databases name the columns of VALUES like this.
  return sql`
    UPDATE "Turn" SET
      "leaseUntil" = ${now} + CAST(${lease} AS BIGINT),
      "pending" = COALESCE(renewal."column4", "Turn"."pending")
    FROM (VALUES ${join(rows)}) AS renewal
    WHERE "Turn"."tenantId" = renewal."column1"
      AND "Turn"."userId" = renewal."column2"
      AND "Turn"."id" = renewal."column3"
      AND "Turn"."runningThreadId" IS NOT NULL
    RETURNING "tenantId", "userId", "id",
      CASE WHEN "stopRequested" THEN 1 ELSE 0 END AS "stopRequested"`;
}

/** Ends a turn whose lease has expired; no row if it was renewed or ended in the meantime. */
export function endCutOffTurn(owner: Owner, turn: { id: string; threadId: string }, now: Sql): Sql {
  return sql`
    UPDATE "Turn" SET "runningThreadId" = NULL, "pending" = '[]'
    WHERE "tenantId" = ${owner.tenantId}
      AND "userId" = ${owner.userId}
      AND "id" = ${turn.id}
      AND "runningThreadId" = ${turn.threadId}
      AND "leaseUntil" <= ${now}`;
}

export function selectNewestTurn(owner: Owner, threadId: string, now: Sql): Sql {
  return sql`${selectTurns(owner, now)} AND "threadId" = ${threadId}
    ORDER BY "startedAt" DESC LIMIT 1`;
}

export function selectRunningTurn(owner: Owner, threadId: string, now: Sql): Sql {
  return sql`${selectTurns(owner, now)} AND "runningThreadId" = ${threadId}`;
}

export function selectTurnByKey(owner: Owner, idempotencyKey: string, now: Sql): Sql {
  return sql`${selectTurns(owner, now)} AND "idempotencyKey" = ${idempotencyKey}`;
}

function selectTurns(owner: Owner, now: Sql): Sql {
  return sql`
    SELECT
      "id",
      "threadId",
      CASE WHEN "runningThreadId" IS NULL THEN 0 ELSE 1 END AS "running",
      "leaseUntil" - ${now} AS "leaseLeft",
      CASE WHEN "stopRequested" THEN 1 ELSE 0 END AS "stopRequested",
      "pending",
      "idempotencyKey",
      "requestDigest"
    FROM "Turn"
    WHERE "tenantId" = ${owner.tenantId} AND "userId" = ${owner.userId}`;
}
