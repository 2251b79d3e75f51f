import { getDatabase } from "./connection";
import { readDatabaseTarget } from "./database-target";
import { DatabaseError } from "./errors";
import { explainDatabaseError, unexplainedCause } from "./explain-error";
import { requireFreeSpace } from "./free-space";

export type DatabaseCheck =
  | { ok: true }
  | {
      ok: false;
      reason: string;
      /** What the driver said where the reason doesn't explain it; not for visitors. */
      cause?: string;
    };

const ANSWER_TIMEOUT_MS = 5_000;

/** Whether the database has its tables and takes rows, within `timeout` milliseconds; never throws. */
export async function checkDatabase(timeout: number = ANSWER_TIMEOUT_MS): Promise<DatabaseCheck> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const tell = () => reject(new DatabaseError("The database doesn't answer."));
    timer = setTimeout(tell, timeout);
  });
  try {
    await Promise.race([tryOut(), silence]);
    return { ok: true };
  } catch (error) {
    const explained = explainDatabaseError(error);
    const cause = unexplainedCause(explained);
    return { ok: false, reason: explained.message, ...(cause === undefined ? {} : { cause }) };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads, and writes a row as it is: what can't be written may still answer readers. */
async function tryOut(): Promise<void> {
  const database = await getDatabase();
  await database.$queryRaw`SELECT "id" FROM "Turn" LIMIT 1`;
  await database.$executeRaw`
    UPDATE "_prisma_migrations" SET "applied_steps_count" = "applied_steps_count"
    WHERE "id" = (SELECT MIN("id") FROM "_prisma_migrations")`;
  const target = readDatabaseTarget(process.env);
  if (target.kind === "sqlite") await requireFreeSpace(target.path);
}
