import { randomBytes } from "node:crypto";
import { rm, stat, writeFile } from "node:fs/promises";
import { getDatabase } from "./connection";
import { readDatabaseTarget } from "./database-target";
import { isDiskFull } from "./explain-error";

const SPARE_BYTES = 8 * 1024 * 1024;

/**
 * Runs a deletion, which must be safe to repeat. SQLite needs free space even to delete, so on a
 * full disk the spare file next to the database makes room, and is written again afterwards.
 */
export async function deleteWithSpareRoom<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const spare = spareFile();
    if (!isDiskFull(error) || spare === undefined || !(await exists(spare))) throw error;
    await rm(spare);
    const result = await run();
    // Returns the log's space to the disk.
    await (
      await getDatabase()
    ).$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
    await keepSpareRoom();
    return result;
  }
}

/** Writes the spare file if it is missing and the disk has room for it. For SQLite only. */
export async function keepSpareRoom(): Promise<void> {
  const spare = spareFile();
  if (spare === undefined || (await exists(spare))) return;
  try {
    // Random, because some file systems store repeated bytes in no space at all.
    await writeFile(spare, randomBytes(SPARE_BYTES));
  } catch {
    // The disk is full: part of a spare file would take room without being enough.
    await rm(spare, { force: true });
  }
}

function spareFile(): string | undefined {
  const target = readDatabaseTarget(process.env);
  return target.kind === "sqlite" ? `${target.path}-spare` : undefined;
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).size === SPARE_BYTES;
  } catch {
    // There is no such file.
    return false;
  }
}
