import { z } from "zod";
import { sql, type Database } from "@/lib/db";

const KeysSchema = z.array(z.object({ userId: z.string(), id: z.string() }));

/** A tenant's threads that were created before `cutoff` and have no newer items. */
export async function expiredThreads(
  database: Database,
  { tenantId, cutoff, limit }: { tenantId: string; cutoff: number; limit: number },
): Promise<{ userId: string; id: string }[]> {
  const rows = await database.$queryRaw(sql`
    SELECT thread."userId", thread."id"
    FROM "Thread" AS thread
    WHERE thread."tenantId" = ${tenantId}
      AND thread."createdAt" < CAST(${cutoff} AS BIGINT)
      AND COALESCE((
        SELECT item."createdAt" FROM "ThreadItem" AS item
        WHERE item."tenantId" = thread."tenantId"
          AND item."userId" = thread."userId"
          AND item."threadId" = thread."id"
        ORDER BY item."position" DESC
        LIMIT 1
      ), 0) < CAST(${cutoff} AS BIGINT)
    ORDER BY thread."createdAt"
    LIMIT ${limit}`);
  return KeysSchema.parse(rows);
}
