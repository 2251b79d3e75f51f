import { setTimeout as wait } from "node:timers/promises";
import type { Order, Page, ThreadItem } from "@acme/chatkit-server";
import { isUniqueViolation, type Owner, type Transaction } from "@/lib/db";
import { insertItem, type ItemInsert } from "./item-statements";
import { missingCursor, missingThread } from "./not-found";
import { beyond, toPage } from "./page";
import { itemFromData, itemToColumns } from "./rows";

export interface ItemQuery {
  owner: Owner;
  threadId: string;
  limit: number;
  after: string | null;
  order: Order;
  /** If false, items that clients don't see are omitted. */
  hidden?: false;
}

const APPEND_ATTEMPTS = 8;
const MAX_PAUSE_MS = 25;

/** The rows of a thread's items, in the order they were written. */
export class ItemRows {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async page(database: Transaction, query: ItemQuery): Promise<Page<ThreadItem>> {
    const { owner, threadId, after, limit, order, ...visible } = query;
    const where = { ...owner, threadId };
    let position = {};
    if (after !== null) {
      const cursor = await database.threadItem.findUnique({
        where: { tenantId_userId_threadId_id: { ...where, id: after } },
        select: { position: true },
      });
      if (!cursor) throw missingCursor(after);
      position = { position: { [beyond(order)]: cursor.position } };
    }
    const rows = await database.threadItem.findMany({
      where: { ...where, ...visible, ...position },
      orderBy: { position: order },
      take: limit + 1,
      select: { id: true, data: true },
    });
    return toPage(rows, limit, (row) => itemFromData(row.data));
  }

  /** Appends an item to its thread, or replaces the item with the same id. */
  async write(
    database: Transaction,
    owner: Owner,
    threadId: string,
    item: ThreadItem,
  ): Promise<void> {
    const written = await database.$executeRaw(insertItem(this.insert(owner, threadId, item)));
    if (written === 0) throw missingThread(threadId);
  }

  insert(owner: Owner, threadId: string, item: ThreadItem): ItemInsert {
    return { ...itemToColumns(item), owner, threadId, createdAt: this.#clock() };
  }
}

/** Retries a write if another writer has taken its position. */
export async function retryIfTaken<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isUniqueViolation(error) || attempt === APPEND_ATTEMPTS) throw error;
      await wait(Math.random() * MAX_PAUSE_MS);
    }
  }
}
