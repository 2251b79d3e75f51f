import { getDatabase } from "./connection";
import { DatabaseError } from "./errors";
import { explainDatabaseError } from "./explain-error";

export type DatabaseCheck = { ok: true } | { ok: false; reason: string };

const ANSWER_TIMEOUT_MS = 5_000;

/** Whether the database answers within `timeout` milliseconds and has its tables; never throws. */
export async function checkDatabase(timeout: number = ANSWER_TIMEOUT_MS): Promise<DatabaseCheck> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const tell = () => reject(new DatabaseError("The database doesn't answer."));
    timer = setTimeout(tell, timeout);
  });
  try {
    await Promise.race([lookAtTables(), silence]);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: explainDatabaseError(error).message };
  } finally {
    clearTimeout(timer);
  }
}

async function lookAtTables(): Promise<void> {
  const database = await getDatabase();
  await database.$queryRaw`SELECT "id" FROM "Turn" LIMIT 1`;
}
