import { getDatabase } from "./connection";
import { explainDatabaseError } from "./explain-error";

export type DatabaseCheck = { ok: true } | { ok: false; reason: string };

/** Whether the database answers and has its tables; never throws. */
export async function checkDatabase(): Promise<DatabaseCheck> {
  try {
    const database = await getDatabase();
    await database.$queryRaw`SELECT "id" FROM "Turn" LIMIT 1`;
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: explainDatabaseError(error).message };
  }
}
