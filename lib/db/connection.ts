import { openDatabase, type Database } from "./database";
import { readDatabaseTarget } from "./database-target";
import { explainDatabaseError } from "./explain-error";

// Stored on the global object, because in development each edit reloads this module.
const holder: typeof globalThis & { chatkitStarterDatabase?: Promise<Database> | undefined } =
  globalThis;

/**
 * The client of this process. Throws a `DatabaseError` if it can't be opened; the next call tries
 * again.
 */
export function getDatabase(): Promise<Database> {
  holder.chatkitStarterDatabase ??= open();
  return holder.chatkitStarterDatabase;
}

export async function closeDatabase(): Promise<void> {
  const opened = holder.chatkitStarterDatabase;
  holder.chatkitStarterDatabase = undefined;
  if (opened) await (await opened).$disconnect();
}

async function open(): Promise<Database> {
  try {
    return await openDatabase(readDatabaseTarget(process.env));
  } catch (error) {
    holder.chatkitStarterDatabase = undefined;
    throw explainDatabaseError(error);
  }
}
