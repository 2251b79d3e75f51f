import { NotFoundError } from "./errors";
import {
  AttachmentSchema,
  ThreadItemSchema,
  ThreadMetadataSchema,
  type Attachment,
  type Order,
  type Page,
  type ThreadItem,
  type ThreadMetadata,
} from "./protocol";
import { pageAfter, timeOfGoneCursor } from "./page-after";
import { Store } from "./store";
import { withThreadUpdate, type ThreadUpdate } from "./thread-update";

interface StoredThread {
  owner: string;
  sequence: number;
  thread: ThreadMetadata;
  /** In insertion order: a Map keeps a key's position when its value is replaced. */
  items: Map<string, ThreadItem>;
}

interface StoredAttachment {
  owner: string;
  attachment: Attachment;
}

export interface MemoryStoreOptions<Context> {
  /** Returns the owner of a caller's rows. Default: all callers share everything. */
  ownerOf?: (context: Context) => string;
}

/**
 * Keeps everything in memory, for tests and prototypes. Values are copied on every read and write.
 */
export class MemoryStore<Context> extends Store<Context> {
  readonly #ownerOf: (context: Context) => string;
  readonly #threads = new Map<string, StoredThread>();
  readonly #attachments = new Map<string, StoredAttachment>();
  #sequence = 0;

  constructor({ ownerOf = () => "" }: MemoryStoreOptions<Context> = {}) {
    super();
    this.#ownerOf = ownerOf;
  }

  async loadThread(threadId: string, context: Context): Promise<ThreadMetadata> {
    return structuredClone(this.#require(threadId, context).thread);
  }

  async saveThread(thread: ThreadMetadata, context: Context): Promise<void> {
    const copy = ThreadMetadataSchema.parse(structuredClone(thread));
    const stored = this.#find(thread.id, context);
    if (stored) {
      stored.thread = copy;
    } else if (this.#threads.has(thread.id)) {
      throw new NotFoundError(`Thread ${thread.id} not found`);
    } else {
      this.#sequence += 1;
      this.#threads.set(thread.id, {
        owner: this.#ownerOf(context),
        sequence: this.#sequence,
        thread: copy,
        items: new Map(),
      });
    }
  }

  override async updateThread(
    threadId: string,
    update: ThreadUpdate,
    context: Context,
  ): Promise<ThreadMetadata> {
    const stored = this.#require(threadId, context);
    const thread = withThreadUpdate(stored.thread, structuredClone(update));
    stored.thread = ThreadMetadataSchema.parse(thread);
    return structuredClone(stored.thread);
  }

  override async setMissingTitle(
    threadId: string,
    title: string,
    context: Context,
  ): Promise<boolean> {
    const stored = this.#find(threadId, context);
    if (!stored || typeof stored.thread.title === "string") return false;
    stored.thread = { ...stored.thread, title };
    return true;
  }

  async loadThreads(
    limit: number,
    after: string | null,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadMetadata>> {
    const owner = this.#ownerOf(context);
    const threads = [...this.#threads.values()]
      .filter((stored) => stored.owner === owner)
      .sort(byAge)
      .map((stored) => stored.thread);
    if (after === null || threads.some((thread) => thread.id === after)) {
      return structuredClone(pageAfter(threads, { limit, after, order }));
    }
    const time = timeOfGoneCursor(after);
    const rest = threads.filter(({ created_at: createdAt }) =>
      order === "asc" ? Date.parse(createdAt) >= time : Date.parse(createdAt) <= time,
    );
    return structuredClone(pageAfter(rest, { limit, after: null, order }));
  }

  async deleteThread(threadId: string, context: Context): Promise<void> {
    if (!this.#find(threadId, context)) return;
    this.#threads.delete(threadId);
    for (const [id, { attachment }] of this.#attachments) {
      if (attachment.thread_id === threadId) this.#attachments.delete(id);
    }
  }

  async loadThreadItems(
    threadId: string,
    after: string | null,
    limit: number,
    order: Order,
    context: Context,
  ): Promise<Page<ThreadItem>> {
    const items = [...(this.#find(threadId, context)?.items.values() ?? [])];
    if (items.length === 0 && after === null) return { data: [], has_more: false };
    return structuredClone(pageAfter(items, { limit, after, order }));
  }

  async addThreadItem(threadId: string, item: ThreadItem, context: Context): Promise<void> {
    const copy = ThreadItemSchema.parse(structuredClone(item));
    this.#require(threadId, context).items.set(item.id, copy);
  }

  async saveItem(threadId: string, item: ThreadItem, context: Context): Promise<void> {
    await this.addThreadItem(threadId, item, context);
  }

  async loadItem(threadId: string, itemId: string, context: Context): Promise<ThreadItem> {
    const item = this.#find(threadId, context)?.items.get(itemId);
    if (!item) throw new NotFoundError(`Item ${itemId} not found in thread ${threadId}`);
    return structuredClone(item);
  }

  async deleteThreadItem(threadId: string, itemId: string, context: Context): Promise<void> {
    this.#find(threadId, context)?.items.delete(itemId);
  }

  async saveAttachment(attachment: Attachment, context: Context): Promise<void> {
    const owner = this.#ownerOf(context);
    const stored = this.#attachments.get(attachment.id);
    if (stored && stored.owner !== owner) {
      throw new NotFoundError(`Attachment ${attachment.id} not found`);
    }
    const copy = AttachmentSchema.parse(structuredClone(attachment));
    this.#attachments.set(attachment.id, { owner, attachment: copy });
  }

  async loadAttachment(attachmentId: string, context: Context): Promise<Attachment> {
    const stored = this.#attachments.get(attachmentId);
    if (stored?.owner !== this.#ownerOf(context)) {
      throw new NotFoundError(`Attachment ${attachmentId} not found`);
    }
    return structuredClone(stored.attachment);
  }

  async deleteAttachment(attachmentId: string, context: Context): Promise<void> {
    const stored = this.#attachments.get(attachmentId);
    if (stored?.owner === this.#ownerOf(context)) this.#attachments.delete(attachmentId);
  }

  #find(threadId: string, context: Context): StoredThread | undefined {
    const stored = this.#threads.get(threadId);
    return stored?.owner === this.#ownerOf(context) ? stored : undefined;
  }

  #require(threadId: string, context: Context): StoredThread {
    const stored = this.#find(threadId, context);
    if (!stored) throw new NotFoundError(`Thread ${threadId} not found`);
    return stored;
  }
}

function byAge(a: StoredThread, b: StoredThread): number {
  const byTime = Date.parse(a.thread.created_at) - Date.parse(b.thread.created_at);
  return byTime || a.sequence - b.sequence;
}
