import { stat } from "node:fs/promises";
import { TimeoutError, withTimeout } from "@/lib/with-timeout";
import { closeDatabase, getDatabase } from "./connection";
import type { Database } from "./database";
import { readDatabaseTarget } from "./database-target";
import { DatabaseError } from "./errors";
import { explainDatabaseError, unexplainedCause } from "./explain-error";
import { requireFreeSpace } from "./free-space";

export type DatabaseCheck =
  | { ok: true }
  | {
      ok: false;
      reason: string;
      /**
       * The driver's message, if `reason` doesn't explain the failure; don't show it to visitors.
       */
      cause?: string;
    };

const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Checks within `timeout` milliseconds whether the database has its tables and is writable. Never
 * throws.
 */
export async function checkDatabase(timeout: number = ANSWER_TIMEOUT_MS): Promise<DatabaseCheck> {
  try {
    await withTimeout(probeDatabase(), timeout);
    return { ok: true };
  } catch (error) {
    const isLate = error instanceof TimeoutError;
    const explained = explainDatabaseError(
      isLate ? new DatabaseError("The database doesn't answer.") : error,
    );
    const cause = unexplainedCause(explained);
    return { ok: false, reason: explained.message, ...(cause === undefined ? {} : { cause }) };
  }
}

/** The inode of the file that the open connection uses, by path. */
const openedFiles = new Map<string, number>();

/**
 * A deleted or replaced file stays open, and rows written to it would be lost. So a replaced file
 * is reopened, and a deleted one isn't recreated.
 */
async function openFileOf(path: string): Promise<Database> {
  const opened = openedFiles.get(path);
  const inode = await inodeOf(path);
  if (opened !== undefined && inode === undefined) throw new Error(`ENOENT: ${path} is gone`);
  if (opened !== undefined && inode !== opened) await closeDatabase();
  const database = await getDatabase();
  await database.$queryRaw`SELECT 1`;
  const now = await inodeOf(path);
  if (now !== undefined) openedFiles.set(path, now);
  return database;
}

async function inodeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).ino;
  } catch {
    // Opening the file will report the reason.
    return undefined;
  }
}

/**
 * Reads, and writes a row unchanged, because a database that isn't writable may still answer reads.
 */
async function probeDatabase(): Promise<void> {
  const target = readDatabaseTarget(process.env);
  const database = target.kind === "sqlite" ? await openFileOf(target.path) : await getDatabase();
  await database.$queryRaw`SELECT "id" FROM "Turn" LIMIT 1`;
  await database.$executeRaw`
    UPDATE "_prisma_migrations" SET "applied_steps_count" = "applied_steps_count"
    WHERE "id" = (SELECT MIN("id") FROM "_prisma_migrations")`;
  if (target.kind === "sqlite") await requireFreeSpace(target.path);
}
