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
 * Appends an item, or replaces it where it is, in one statement: the thread must be the owner's, or
 * no row is written. Two writers that pick the same position break a unique index; one tries again.
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

export interface ThreadInsert extends ThreadColumns {
  owner: Owner;
  sortKey: string;
  createdAt: number;
}

/** A thread and its first item in one round trip; only PostgreSQL writes two tables at once. */
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
