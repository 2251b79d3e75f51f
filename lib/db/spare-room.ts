import { randomBytes } from "node:crypto";
import { rm, stat, writeFile } from "node:fs/promises";
import { getDatabase } from "./connection";
import { readDatabaseTarget } from "./database-target";
import { isDiskFull } from "./explain-error";

const MEGABYTE = 1024 * 1024;
/** After the space of a spare file was needed, only a smaller one may fit again. */
const SPARE_BYTES = [8 * MEGABYTE, 4 * MEGABYTE];

/**
 * Runs a deletion or a start, which must be safe to repeat. SQLite needs free space even to delete,
 * or to open its file after a clean stop. So on a full disk the spare file next to the database
 * makes room, and is written again afterwards.
 */
export async function withSpareRoom<Result>(run: () => Promise<Result>): Promise<Result> {
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
  for (const bytes of SPARE_BYTES) {
    try {
      // Random, because some file systems store repeated bytes in no space at all.
      await writeFile(spare, randomBytes(bytes));
      return;
    } catch {
      // The disk is full: part of a spare file would take room without being enough.
      await rm(spare, { force: true });
    }
  }
}

function spareFile(): string | undefined {
  const target = readDatabaseTarget(process.env);
  return target.kind === "sqlite" ? `${target.path}-spare` : undefined;
}

async function exists(path: string): Promise<boolean> {
  try {
    return SPARE_BYTES.includes((await stat(path)).size);
  } catch {
    // There is no such file.
    return false;
  }
}
