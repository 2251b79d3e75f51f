import {
  Store,
  type Attachment,
  type MessageWrite,
  type Order,
  type Page,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadUpdate,
} from "@acme/chatkit-server";
import {
  withSpareRoom,
  isDatabaseUnavailable,
  type Database,
  type Owner,
  type Transaction,
} from "@/lib/db";
import { AttachmentRows } from "./attachment-rows";
import { retryIfTaken, ItemRows, type ItemQuery } from "./item-rows";
import { deleteItemsAfter, insertThreadWithItem } from "./item-statements";
import { missingAttachment, missingItem, missingThread } from "./not-found";
import { ownerOf } from "@/lib/db/owner";
import { toPage } from "./page";
import { PreviewLinks, type LinkPreview } from "./preview-links";
import { itemFromData } from "./rows";
import { createSortKey, millisecondsOf } from "./sort-key";
import { selectedColumns, threadFromColumns, threadToColumns } from "./thread-columns";
import { setMissingTitle, threadsBeyond, updateThread } from "./thread-rows";

interface PrismaStoreOptions<Context extends Owner> {
  /** Called for each operation, so that the store reconnects after a database outage. */
  database: () => Promise<Database>;
  /** Creates a temporary URL for an image; without it, the stored URL is used. */
  linkPreview?: LinkPreview<Context> | undefined;
  clock?: (() => number) | undefined;
}

/**
 * Threads, items and attachments in SQLite, Turso or PostgreSQL. Every query filters by owner, so
 * that another owner's row behaves like a missing one. No query is sent if an earlier one already
 * provides the answer.
 */
export class PrismaStore<Context extends Owner> extends Store<Context> {
  readonly #database: () => Promise<Database>;
  readonly #clock: () => number;
  readonly #previews: PreviewLinks<Context>;
  readonly #attachments: AttachmentRows;
  readonly #items: ItemRows;

  constructor({ database, linkPreview, clock = Date.now }: PrismaStoreOptions<Context>) {
    super();
    this.#database = database;
    this.#clock = clock;
    this.#previews = new PreviewLinks(linkPreview);
    this.#attachments = new AttachmentRows(clock);
    this.#items = new ItemRows(clock);
  }

  override isUnreachable(error: unknown): boolean {
    return isDatabaseUnavailable(error);
  }

  async loadThread(threadId: string, context: Context): Promise<ThreadMetadata> {
    const database = await this.#database();
    const row = await database.thread.findUnique({
      where: { tenantId_userId_id: { ...ownerOf(context), id: threadId } },
      select: selectedColumns,
    });
    if (!row) throw missingThread(threadId);
    return threadFromColumns(row);
  }

  async saveThread(thread: ThreadMetadata, context: Context): Promise<void> {
    const database = await this.#database();
    const { id, created: _, ...columns } = threadToColumns(thread);
    await database.thread.upsert({
      where: { tenantId_userId_id: { ...ownerOf(context), id } },
      create: this.#newThread(thread, context),
      update: columns,
      select: { id: true },
    });
  }

  override async updateThread(
    threadId: string,
    update: ThreadUpdate,
    context: Context,
  ): Promise<ThreadMetadata> {
    const key = { owner: ownerOf(context), id: threadId, now: this.#clock() };
    return updateThread(await this.#database(), key, update);
  }

  override async setMissingTitle(
    threadId: string,
    title: string,
    context: Context,
  ): Promise<boolean> {
    const key = { owner: ownerOf(context), id: threadId, now: this.#clock() };
    return setMissingTitle(await this.#database(), key, title);
  }

  async loadThreads(
    limit: number,
    after: string | null,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadMetadata>> {
    const database = await this.#database();
    const owner = ownerOf(context);
    const rows = await database.thread.findMany({
      where: { ...owner, ...(await threadsBeyond(database, owner, after, order)) },
      orderBy: { sortKey: order },
      take: limit + 1,
      select: selectedColumns,
    });
    return toPage(rows, limit, threadFromColumns);
  }

  async deleteThread(threadId: string, context: Context): Promise<void> {
    const database = await this.#database();
    const owner = ownerOf(context);
    await withSpareRoom(() =>
      database.$transaction(async (transaction) => {
        await this.#attachments.release(transaction, owner, threadId);
        await transaction.thread.deleteMany({ where: { ...owner, id: threadId } });
      }),
    );
  }

  loadThreadItems(
    threadId: string,
    after: string | null,
    limit: number,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadItem>> {
    return this.#loadItems({ owner: ownerOf(context), threadId, after, limit, order }, context);
  }

  override loadVisibleThreadItems(
    threadId: string,
    after: string | null,
    limit: number,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadItem>> {
    const owner = ownerOf(context);
    return this.#loadItems({ owner, threadId, after, limit, order, hidden: false }, context);
  }

  async addThreadItem(threadId: string, item: ThreadItem, context: Context): Promise<void> {
    const database = await this.#database();
    await retryIfTaken(() => this.#items.write(database, ownerOf(context), threadId, item));
  }

  async saveItem(threadId: string, item: ThreadItem, context: Context): Promise<void> {
    await this.addThreadItem(threadId, item, context);
  }

  async loadItem(threadId: string, itemId: string, context: Context): Promise<ThreadItem> {
    const database = await this.#database();
    const row = await database.threadItem.findUnique({
      where: {
        tenantId_userId_threadId_id: { ...ownerOf(context), threadId, id: itemId },
      },
      select: { data: true },
    });
    if (!row) throw missingItem(threadId, itemId);
    return this.#previews.refreshItem(itemFromData(row.data), context);
  }

  override async loadItems(
    threadId: string,
    ids: readonly string[],
    context: Context,
  ): Promise<ThreadItem[]> {
    if (ids.length === 0) return [];
    const database = await this.#database();
    const rows = await database.threadItem.findMany({
      where: { ...ownerOf(context), threadId, id: { in: [...ids] } },
      select: { id: true, data: true },
    });
    const byId = new Map(rows.map((row) => [row.id, row.data]));
    return ids.map((id) => {
      const data = byId.get(id);
      if (data === undefined) throw missingItem(threadId, id);
      return this.#previews.refreshItem(itemFromData(data), context);
    });
  }

  async deleteThreadItem(threadId: string, itemId: string, context: Context): Promise<void> {
    const database = await this.#database();
    await database.threadItem.deleteMany({ where: { ...ownerOf(context), threadId, id: itemId } });
  }

  override async deleteItemsAfter(
    threadId: string,
    itemId: string,
    context: Context,
  ): Promise<void> {
    const database = await this.#database();
    await database.$executeRaw(deleteItemsAfter(ownerOf(context), threadId, itemId));
  }

  override async createThread(
    thread: ThreadMetadata,
    message: MessageWrite,
    context: Context,
  ): Promise<void> {
    const database = await this.#database();
    const columns = this.#newThread(thread, context);
    if (database.dialect === "postgres" && message.attachments.length === 0) {
      const { tenantId, userId, ...rest } = columns;
      const row = { owner: { tenantId, userId }, ...rest };
      const item = this.#items.insert(ownerOf(context), thread.id, message.item);
      await database.$executeRaw(insertThreadWithItem(row, item));
      return;
    }
    await database.$transaction(async (transaction) => {
      await transaction.thread.create({ data: columns, select: { id: true } });
      await this.#writeMessage(transaction, thread.id, message, context);
    });
  }

  override async addMessage(
    threadId: string,
    message: MessageWrite,
    context: Context,
  ): Promise<void> {
    const database = await this.#database();
    if (message.attachments.length === 0) {
      await this.addThreadItem(threadId, message.item, context);
      return;
    }
    await retryIfTaken(() =>
      database.$transaction((transaction) =>
        this.#writeMessage(transaction, threadId, message, context),
      ),
    );
  }

  async saveAttachment(attachment: Attachment, context: Context): Promise<void> {
    await this.#attachments.save(await this.#database(), attachment, ownerOf(context));
  }

  async loadAttachment(attachmentId: string, context: Context): Promise<Attachment> {
    const [attachment] = await this.loadAttachments([attachmentId], context);
    if (!attachment) throw missingAttachment(attachmentId);
    return attachment;
  }

  override async loadAttachments(ids: readonly string[], context: Context): Promise<Attachment[]> {
    const database = await this.#database();
    const attachments = await this.#attachments.load(database, ids, ownerOf(context));
    return attachments.map((attachment) => this.#previews.refresh(attachment, context));
  }

  async deleteAttachment(attachmentId: string, context: Context): Promise<void> {
    const database = await this.#database();
    await database.attachment.deleteMany({ where: { ...ownerOf(context), id: attachmentId } });
  }

  async #loadItems(query: ItemQuery, context: Context): Promise<Page<ThreadItem>> {
    const page = await this.#items.page(await this.#database(), query);
    return { ...page, data: page.data.map((item) => this.#previews.refreshItem(item, context)) };
  }

  async #writeMessage(
    transaction: Transaction,
    threadId: string,
    message: MessageWrite,
    context: Context,
  ): Promise<void> {
    const owner = ownerOf(context);
    await this.#attachments.claim(transaction, message.attachments, { owner, threadId });
    await this.#items.write(transaction, owner, threadId, message.item);
  }

  #newThread(thread: ThreadMetadata, context: Context) {
    return {
      ...ownerOf(context),
      ...threadToColumns(thread),
      sortKey: createSortKey(thread.created_at, this.#clock()),
      createdAt: millisecondsOf(thread.created_at),
    };
  }
}
