import { z } from "zod";
import { NotFoundError } from "../errors";
import {
  AttachmentSchema,
  isHiddenItem,
  ThreadItemSchema,
  ThreadMetadataSchema,
  type Attachment,
  type Order,
  type Page,
  type ThreadItem,
  type ThreadMetadata,
} from "../protocol";
import { timeOfGoneCursor } from "../page-after";
import { Store, type MessageWrite } from "../store";
import { withThreadUpdate, type ThreadUpdate } from "../thread-update";
import type { Database } from "./open-database";
import { readData, toPage } from "./rows";

const PlaceSchema = z.object({ sequence: z.number(), created_at: z.number().optional() });
const BusySchema = z.object({ errcode: z.literal([5, 6]) });

interface Rows {
  threadId: string;
  after: string | null;
  limit: number;
  order: Order;
}

/** Threads, items and attachments in a SQLite file. Calls block the process while SQLite runs. */
export class SqliteStore<Context> extends Store<Context> {
  readonly #database: Database;
  readonly #ownerOf: (context: Context) => string;

  constructor(database: Database, ownerOf: (context: Context) => string) {
    super();
    this.#database = database;
    this.#ownerOf = ownerOf;
  }

  /** True if another process has locked the file for longer than a write waits. */
  override isUnreachable(error: unknown): boolean {
    return BusySchema.safeParse(error).success;
  }

  async loadThread(threadId: string, context: Context): Promise<ThreadMetadata> {
    return this.#loadThread(threadId, this.#ownerOf(context)) ?? notFound(`Thread ${threadId}`);
  }

  async saveThread(thread: ThreadMetadata, context: Context): Promise<void> {
    this.#saveThread(thread, this.#ownerOf(context));
  }

  override async updateThread(
    threadId: string,
    update: ThreadUpdate,
    context: Context,
  ): Promise<ThreadMetadata> {
    const owner = this.#ownerOf(context);
    return this.#database.transaction(() => {
      const stored = this.#loadThread(threadId, owner) ?? notFound(`Thread ${threadId}`);
      const thread = withThreadUpdate(stored, update);
      this.#saveThread(thread, owner);
      return thread;
    });
  }

  override async setMissingTitle(
    threadId: string,
    title: string,
    context: Context,
  ): Promise<boolean> {
    const owner = this.#ownerOf(context);
    return this.#database.transaction(() => {
      const thread = this.#loadThread(threadId, owner);
      if (!thread || typeof thread.title === "string") return false;
      this.#saveThread({ ...thread, title }, owner);
      return true;
    });
  }

  async loadThreads(
    limit: number,
    after: string | null,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadMetadata>> {
    const owner = this.#ownerOf(context);
    const { beyond, direction } = wording(order);
    const cursor = after === null ? null : this.#placeOfCursor(after, order, owner);
    const rows = this.#database
      .sql(
        `SELECT data FROM threads WHERE owner = ?
         ${cursor ? `AND (created_at, sequence) ${beyond} (?, ?)` : ""}
         ORDER BY created_at ${direction}, sequence ${direction} LIMIT ?`,
      )
      .all(owner, ...(cursor ? [cursor.created_at ?? 0, cursor.sequence] : []), limit + 1);
    return toPage(rows, limit, ThreadMetadataSchema);
  }

  async deleteThread(threadId: string, context: Context): Promise<void> {
    const owner = this.#ownerOf(context);
    this.#database.transaction(() => {
      for (const table of ["items", "attachments", "turns"]) {
        this.#database
          .sql(`DELETE FROM ${table} WHERE owner = ? AND thread_id = ?`)
          .run(owner, threadId);
      }
      this.#database.sql("DELETE FROM threads WHERE owner = ? AND id = ?").run(owner, threadId);
    });
  }

  async loadThreadItems(
    threadId: string,
    after: string | null,
    limit: number,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadItem>> {
    return this.#items({ threadId, after, limit, order }, "", this.#ownerOf(context));
  }

  override async loadVisibleThreadItems(
    threadId: string,
    after: string | null,
    limit: number,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadItem>> {
    const rows = { threadId, after, limit, order };
    return this.#items(rows, "AND hidden = 0", this.#ownerOf(context));
  }

  async addThreadItem(threadId: string, item: ThreadItem, context: Context): Promise<void> {
    const owner = this.#ownerOf(context);
    this.#database.transaction(() => this.#saveItem(threadId, item, owner));
  }

  async saveItem(threadId: string, item: ThreadItem, context: Context): Promise<void> {
    await this.addThreadItem(threadId, item, context);
  }

  async loadItem(threadId: string, itemId: string, context: Context): Promise<ThreadItem> {
    const row = this.#database
      .sql("SELECT data FROM items WHERE owner = ? AND thread_id = ? AND id = ?")
      .get(this.#ownerOf(context), threadId, itemId);
    return readData(row, ThreadItemSchema) ?? notFound(`Item ${itemId} in thread ${threadId}`);
  }

  async deleteThreadItem(threadId: string, itemId: string, context: Context): Promise<void> {
    this.#database
      .sql("DELETE FROM items WHERE owner = ? AND thread_id = ? AND id = ?")
      .run(this.#ownerOf(context), threadId, itemId);
  }

  async saveAttachment(attachment: Attachment, context: Context): Promise<void> {
    this.#saveAttachment(attachment, this.#ownerOf(context));
  }

  async loadAttachment(attachmentId: string, context: Context): Promise<Attachment> {
    const row = this.#database
      .sql("SELECT data FROM attachments WHERE owner = ? AND id = ?")
      .get(this.#ownerOf(context), attachmentId);
    return readData(row, AttachmentSchema) ?? notFound(`Attachment ${attachmentId}`);
  }

  async deleteAttachment(attachmentId: string, context: Context): Promise<void> {
    this.#database
      .sql("DELETE FROM attachments WHERE owner = ? AND id = ?")
      .run(this.#ownerOf(context), attachmentId);
  }

  override async createThread(
    thread: ThreadMetadata,
    message: MessageWrite,
    context: Context,
  ): Promise<void> {
    const owner = this.#ownerOf(context);
    this.#database.transaction(() => {
      this.#saveThread(thread, owner);
      this.#saveMessage(thread.id, message, owner);
    });
  }

  override async addMessage(
    threadId: string,
    message: MessageWrite,
    context: Context,
  ): Promise<void> {
    const owner = this.#ownerOf(context);
    this.#database.transaction(() => this.#saveMessage(threadId, message, owner));
  }

  override async deleteItemsAfter(
    threadId: string,
    itemId: string,
    context: Context,
  ): Promise<void> {
    const owner = this.#ownerOf(context);
    this.#database
      .sql(
        `DELETE FROM items WHERE owner = ? AND thread_id = ? AND sequence >
         (SELECT sequence FROM items WHERE owner = ? AND thread_id = ? AND id = ?)`,
      )
      .run(owner, threadId, owner, threadId, itemId);
  }

  #items({ threadId, after, limit, order }: Rows, condition: string, owner: string) {
    const { beyond, direction } = wording(order);
    const cursor = after === null ? [] : [this.#placeOfItem(threadId, after, owner).sequence];
    const rows = this.#database
      .sql(
        `SELECT data FROM items WHERE owner = ? AND thread_id = ? ${condition}
         ${cursor.length > 0 ? `AND sequence ${beyond} ?` : ""}
         ORDER BY sequence ${direction} LIMIT ?`,
      )
      .all(owner, threadId, ...cursor, limit + 1);
    return toPage(rows, limit, ThreadItemSchema);
  }

  #loadThread(threadId: string, owner: string): ThreadMetadata | undefined {
    const row = this.#database
      .sql("SELECT data FROM threads WHERE owner = ? AND id = ?")
      .get(owner, threadId);
    return readData(row, ThreadMetadataSchema);
  }

  #saveThread(thread: ThreadMetadata, owner: string): void {
    const stored = ThreadMetadataSchema.parse(thread);
    this.#database
      .sql(
        `INSERT INTO threads (owner, id, created_at, data) VALUES (?, ?, ?, ?)
         ON CONFLICT (owner, id) DO UPDATE SET data = excluded.data`,
      )
      .run(owner, stored.id, Date.parse(stored.created_at) || 0, JSON.stringify(stored));
  }

  #saveMessage(threadId: string, { item, attachments }: MessageWrite, owner: string): void {
    for (const attachment of attachments) this.#saveAttachment(attachment, owner);
    this.#saveItem(threadId, item, owner);
  }

  #saveItem(threadId: string, item: ThreadItem, owner: string): void {
    this.#placeOfThread(threadId, owner);
    const stored = ThreadItemSchema.parse(item);
    this.#database
      .sql(
        `INSERT INTO items (owner, thread_id, id, hidden, data) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (owner, thread_id, id)
         DO UPDATE SET hidden = excluded.hidden, data = excluded.data`,
      )
      .run(owner, threadId, stored.id, isHiddenItem(stored) ? 1 : 0, JSON.stringify(stored));
  }

  #saveAttachment(attachment: Attachment, owner: string): void {
    const stored = AttachmentSchema.parse(attachment);
    this.#database
      .sql(
        `INSERT INTO attachments (owner, id, thread_id, data) VALUES (?, ?, ?, ?)
         ON CONFLICT (owner, id) DO UPDATE SET thread_id = excluded.thread_id, data = excluded.data`,
      )
      .run(owner, stored.id, stored.thread_id ?? null, JSON.stringify(stored));
  }

  /** For a deleted thread, the position before or after all threads with its creation time. */
  #placeOfCursor(after: string, order: Order, owner: string) {
    const row = this.#threadRow(after, owner);
    if (row !== undefined) return PlaceSchema.parse(row);
    const sequence = order === "asc" ? 0 : Number.MAX_SAFE_INTEGER;
    return { created_at: timeOfGoneCursor(after), sequence };
  }

  #placeOfThread(threadId: string, owner: string) {
    const row = this.#threadRow(threadId, owner);
    return row === undefined ? notFound(`Thread ${threadId}`) : PlaceSchema.parse(row);
  }

  #threadRow(threadId: string, owner: string): unknown {
    return this.#database
      .sql("SELECT sequence, created_at FROM threads WHERE owner = ? AND id = ?")
      .get(owner, threadId);
  }

  #placeOfItem(threadId: string, itemId: string, owner: string) {
    const row = this.#database
      .sql("SELECT sequence FROM items WHERE owner = ? AND thread_id = ? AND id = ?")
      .get(owner, threadId, itemId);
    return row === undefined ? notFound(`Item ${itemId}`) : PlaceSchema.parse(row);
  }
}

function wording(order: Order): { beyond: string; direction: string } {
  return order === "asc" ? { beyond: ">", direction: "ASC" } : { beyond: "<", direction: "DESC" };
}

function notFound(what: string): never {
  throw new NotFoundError(`${what} not found`);
}
