import { sql, type Owner, type Sql } from "@/lib/db";
import type { ItemColumns } from "./rows";
import type { ThreadColumns } from "./thread-columns";

export interface ItemInsert extends ItemColumns {
  owner: Owner;
  threadId: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/**
 * Appends an item, or replaces an existing one in place, in one statement. Writes no row unless the
 * thread belongs to the owner. If two writers pick the same position, a unique index rejects one,
 * which retries.
 */
export function insertItem({ owner, threadId, ...item }: ItemInsert): Sql {
  return sql`
    INSERT INTO "ThreadItem"
      ("tenantId", "userId", "threadId", "id", "position", "type", "hidden", "createdAt", "data")
    SELECT
      thread."tenantId",
      thread."userId",
      thread."id",
      ${item.id},
      COALESCE((
        SELECT MAX(item."position") FROM "ThreadItem" AS item
        WHERE item."tenantId" = thread."tenantId"
          AND item."userId" = thread."userId"
          AND item."threadId" = thread."id"
      ), 0) + 1,
      ${item.type},
      CAST(${item.hidden} AS BOOLEAN),
      CAST(${item.createdAt} AS BIGINT),
      ${item.data}
    FROM "Thread" AS thread
    WHERE thread."tenantId" = ${owner.tenantId}
      AND thread."userId" = ${owner.userId}
      AND thread."id" = ${threadId}
    ON CONFLICT ("tenantId", "userId", "threadId", "id") DO UPDATE SET
      "type" = excluded."type", "hidden" = excluded."hidden", "data" = excluded."data"`;
}

export function deleteItemsAfter(owner: Owner, threadId: string, itemId: string): Sql {
  return sql`
    DELETE FROM "ThreadItem"
    WHERE "tenantId" = ${owner.tenantId}
      AND "userId" = ${owner.userId}
      AND "threadId" = ${threadId}
      AND "position" > (
        SELECT item."position" FROM "ThreadItem" AS item
        WHERE item."tenantId" = ${owner.tenantId}
          AND item."userId" = ${owner.userId}
          AND item."threadId" = ${threadId}
          AND item."id" = ${itemId}
      )`;
}

interface ThreadInsert extends ThreadColumns {
  owner: Owner;
  sortKey: string;
  createdAt: number;
}

/**
 * Inserts a thread and its first item in one round trip, which only PostgreSQL supports in one
 * statement.
 */
export function insertThreadWithItem(thread: ThreadInsert, item: ItemInsert): Sql {
  const { tenantId, userId } = thread.owner;
  return sql`
    WITH thread AS (
      INSERT INTO "Thread" ("tenantId", "userId", "id", "sortKey", "createdAt", "created", "title",
        "status", "imageDomains", "metadata")
      VALUES (${tenantId}, ${userId}, ${thread.id}, ${thread.sortKey},
        CAST(${thread.createdAt} AS BIGINT), ${thread.created}, ${thread.title}, ${thread.status},
        ${thread.imageDomains}, ${thread.metadata})
    )
    INSERT INTO "ThreadItem"
      ("tenantId", "userId", "threadId", "id", "position", "type", "hidden", "createdAt", "data")
    VALUES (${tenantId}, ${userId}, ${thread.id}, ${item.id}, 1, ${item.type},
      CAST(${item.hidden} AS BOOLEAN), CAST(${item.createdAt} AS BIGINT), ${item.data})`;
}
