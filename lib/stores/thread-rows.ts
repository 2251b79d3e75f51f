import { timeOfId, type Order, type ThreadMetadata, type ThreadUpdate } from "@acme/chatkit-server";
import type { Database, Owner } from "@/lib/db";
import { missingCursor, missingThread } from "./not-found";
import { beyond } from "./page";
import { sortKeyAt } from "./sort-key";
import {
  selectedColumns,
  threadFromColumns,
  updatedColumns,
  updatedMetadata,
} from "./thread-columns";

interface ThreadKey {
  owner: Owner;
  id: string;
  /** The current time, in milliseconds since 1970. */
  now: number;
}

const METADATA_ATTEMPTS = 10;

/** Writes the columns in the update. Throws `NotFoundError`. */
export async function updateThread(
  database: Database,
  key: ThreadKey,
  update: ThreadUpdate,
): Promise<ThreadMetadata> {
  const columns = updatedColumns(update);
  if (update.metadata) return updateMetadata(database, key, { columns, metadata: update.metadata });
  const [row] = await database.thread.updateManyAndReturn({
    where: { ...key.owner, id: key.id },
    data: { ...columns, updatedAt: key.now },
    select: selectedColumns,
  });
  if (!row) throw missingThread(key.id);
  return threadFromColumns(row);
}

/**
 * The metadata's members share a column, which is written only if it hasn't changed since it was
 * read.
 */
async function updateMetadata(
  database: Database,
  { owner, id, now }: ThreadKey,
  update: {
    columns: ReturnType<typeof updatedColumns>;
    metadata: NonNullable<ThreadUpdate["metadata"]>;
  },
): Promise<ThreadMetadata> {
  for (let attempt = 1; attempt <= METADATA_ATTEMPTS; attempt += 1) {
    const row = await database.thread.findUnique({
      where: { tenantId_userId_id: { ...owner, id } },
      select: { metadata: true },
    });
    if (!row) throw missingThread(id);
    const [written] = await database.thread.updateManyAndReturn({
      where: { ...owner, id, metadata: row.metadata },
      data: {
        ...update.columns,
        metadata: updatedMetadata(row.metadata, update.metadata),
        updatedAt: now,
      },
      select: selectedColumns,
    });
    if (written) return threadFromColumns(written);
  }
  throw new Error(`The metadata of thread ${id} changes too quickly to be written.`);
}

/** False for a thread that already has a title or doesn't exist. */
export async function setMissingTitle(
  database: Database,
  { owner, id, now }: ThreadKey,
  title: string,
): Promise<boolean> {
  const { count } = await database.thread.updateMany({
    where: { ...owner, id, title: null },
    data: { title, updatedAt: now },
  });
  return count > 0;
}

/** The filter for the threads after a cursor; empty without a cursor. */
export async function threadsBeyond(
  database: Database,
  owner: Owner,
  after: string | null,
  order: Order,
): Promise<{ sortKey?: Record<string, string> }> {
  if (after === null) return {};
  const cursor = await database.thread.findUnique({
    where: { tenantId_userId_id: { ...owner, id: after } },
    select: { sortKey: true },
  });
  const sortKey = cursor?.sortKey ?? sortKeyOfDeleted(after, order);
  return { sortKey: { [beyond(order)]: sortKey } };
}

/**
 * The thread was deleted, but its id contains its creation time, so the list can continue from
 * there.
 */
function sortKeyOfDeleted(threadId: string, order: Order): string {
  const time = timeOfId(threadId);
  if (time === null) throw missingCursor(threadId);
  return order === "asc" ? sortKeyAt(time) : sortKeyAt(time + 1);
}
