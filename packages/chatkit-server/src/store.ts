import type { Attachment, Order, Page, ThreadItem, ThreadMetadata } from "./protocol";
import { NotFoundError } from "./errors";
import { createId, type IdKind } from "./ids";
import { withThreadUpdate, type ThreadUpdate } from "./thread-update";
import { loadVisiblePage } from "./visible-items";

export type ItemKind = Exclude<IdKind, "thread" | "attachment" | "turn">;

/** Everything that a new user message adds to a thread. */
export interface MessageWrite {
  item: ThreadItem;
  /** Attachments that the message claims, with `thread_id` already set. */
  attachments: Attachment[];
}

/**
 * Persistence of threads, items and attachments.
 *
 * Every method receives the request's context and must limit its reads and writes to it: another
 * user's row is treated as missing. Parameters follow the Python SDK's order.
 *
 * The abstract methods are the contract. The others are built from them; override one if a single
 * transaction or query can replace it.
 */
export abstract class Store<Context> {
  generateThreadId(_context: Context): string {
    return createId("thread");
  }

  generateItemId(kind: ItemKind, _thread: ThreadMetadata, _context: Context): string {
    return createId(kind);
  }

  /**
   * Whether this error means that the store is temporarily unreachable. A turn then retries its
   * writes, and a failed request is answered with 503.
   */
  isUnreachable(_error: unknown): boolean {
    return false;
  }

  /** Throws `NotFoundError`. */
  abstract loadThread(threadId: string, context: Context): Promise<ThreadMetadata>;
  /** Creates or replaces the metadata; an `items` member is not stored. */
  abstract saveThread(thread: ThreadMetadata, context: Context): Promise<void>;
  /**
   * If the cursor's thread was deleted, the page continues at the time in its id and includes
   * threads of that millisecond. Throws `NotFoundError` for any other unknown cursor.
   */
  abstract loadThreads(
    limit: number,
    after: string | null,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadMetadata>>;
  /** Deletes the thread and everything in it; an unknown id is not an error. */
  abstract deleteThread(threadId: string, context: Context): Promise<void>;

  /** Includes hidden items. Empty for an unknown thread; `NotFoundError` for an unknown cursor. */
  abstract loadThreadItems(
    threadId: string,
    after: string | null,
    limit: number,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadItem>>;
  /** Appends the item. An item with the same id is replaced in place. */
  abstract addThreadItem(threadId: string, item: ThreadItem, context: Context): Promise<void>;
  /** Same as `addThreadItem`. */
  abstract saveItem(threadId: string, item: ThreadItem, context: Context): Promise<void>;
  /** Throws `NotFoundError`. */
  abstract loadItem(threadId: string, itemId: string, context: Context): Promise<ThreadItem>;
  abstract deleteThreadItem(threadId: string, itemId: string, context: Context): Promise<void>;

  abstract saveAttachment(attachment: Attachment, context: Context): Promise<void>;
  /** Throws `NotFoundError`. */
  abstract loadAttachment(attachmentId: string, context: Context): Promise<Attachment>;
  /** Deletes only the metadata; an unknown id is not an error. */
  abstract deleteAttachment(attachmentId: string, context: Context): Promise<void>;

  /** Like `loadThreadItems`, without hidden items. Pages are full, and any item id is a cursor. */
  async loadVisibleThreadItems(
    threadId: string,
    after: string | null,
    limit: number,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadItem>> {
    return loadVisiblePage(
      (cursor, size) => this.loadThreadItems(threadId, cursor, size, order, context),
      after,
      limit,
    );
  }

  /**
   * Writes some members of a thread and returns the updated thread. Concurrent writers may change
   * other members: a store that can should write only these. Throws `NotFoundError`.
   */
  async updateThread(
    threadId: string,
    update: ThreadUpdate,
    context: Context,
  ): Promise<ThreadMetadata> {
    const thread = withThreadUpdate(await this.loadThread(threadId, context), update);
    await this.saveThread(thread, context);
    return thread;
  }

  /**
   * Sets the title of a thread that has none, atomically if the store supports it. Returns false,
   * without writing, if the thread already has a title or no longer exists.
   */
  async setMissingTitle(threadId: string, title: string, context: Context): Promise<boolean> {
    try {
      const thread = await this.loadThread(threadId, context);
      if (typeof thread.title === "string") return false;
      await this.updateThread(threadId, { title }, context);
      return true;
    } catch (error) {
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }

  /**
   * Returns the items in the order of `ids`. Throws `NotFoundError` if one is missing from the
   * thread.
   */
  async loadItems(
    threadId: string,
    ids: readonly string[],
    context: Context,
  ): Promise<ThreadItem[]> {
    const items: ThreadItem[] = [];
    for (const id of ids) items.push(await this.loadItem(threadId, id, context));
    return items;
  }

  /** Returns the attachments in the order of `ids`. Throws `NotFoundError` if one is missing. */
  async loadAttachments(ids: readonly string[], context: Context): Promise<Attachment[]> {
    const attachments: Attachment[] = [];
    for (const id of ids) attachments.push(await this.loadAttachment(id, context));
    return attachments;
  }

  /** Stores a thread and its first message, in one transaction if the store supports it. */
  async createThread(
    thread: ThreadMetadata,
    message: MessageWrite,
    context: Context,
  ): Promise<void> {
    await this.saveThread(thread, context);
    await this.addMessage(thread.id, message, context);
  }

  /**
   * Claims the attachments and appends the message, in one transaction if the store supports it.
   */
  async addMessage(threadId: string, message: MessageWrite, context: Context): Promise<void> {
    for (const attachment of message.attachments) await this.saveAttachment(attachment, context);
    await this.addThreadItem(threadId, message.item, context);
  }

  /** Deletes all items after `itemId`, including hidden ones, newest first. */
  async deleteItemsAfter(threadId: string, itemId: string, context: Context): Promise<void> {
    const newer: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page<ThreadItem> = await this.loadThreadItems(
        threadId,
        after,
        20,
        "desc",
        context,
      );
      const position = page.data.findIndex((item) => item.id === itemId);
      const collected = position < 0 ? page.data : page.data.slice(0, position);
      newer.push(...collected.map((item) => item.id));
      if (position >= 0) break;
      if (!page.has_more || !page.after) return;
      after = page.after;
    }
    for (const id of newer) await this.deleteThreadItem(threadId, id, context);
  }
}

/** Storage of attachments' bytes. A server without one rejects attachment requests. */
export abstract class AttachmentStore<Context> {
  /** Deletes the bytes; the server deletes the metadata afterward. */
  abstract deleteAttachment(attachmentId: string, context: Context): Promise<void>;

  /**
   * First phase of a two-phase upload: returns the attachment with its `upload_descriptor`; the
   * server saves it. The default rejects the request.
   */
  abstract createAttachment(
    params: { name: string; size: number; mime_type: string },
    context: Context,
  ): Promise<Attachment>;

  /**
   * Called when a message claims the attachment; the store has checked its owner. Returns the
   * attachment to store with the message, or throws `NotFoundError` if its bytes haven't arrived.
   * The default returns it unchanged.
   */
  async claimAttachment(attachment: Attachment, _context: Context): Promise<Attachment> {
    return attachment;
  }

  generateAttachmentId(_mimeType: string, _context: Context): string {
    return createId("attachment");
  }
}
