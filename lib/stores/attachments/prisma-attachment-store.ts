import { MAX_ATTACHMENT_BYTES } from "@/lib/attachment-limits";
import {
  AttachmentStore,
  type Attachment,
  type AttachmentCreateParams,
  type UploadDescriptor,
} from "@acme/chatkit-server";
import type { Database, Owner, Transaction } from "@/lib/db";
import { missingAttachment } from "../not-found";
import { ownerOf } from "@/lib/db/owner";
import { AttachmentLinks } from "./attachment-links";
import {
  completeAttachment,
  deleteAttachments,
  insertAttachment,
  listAllOf,
  listExpired,
  requireAttachment,
  uploadedAlready,
} from "./attachment-records";
import { DEFAULT_MAX_UNCLAIMED, type AttachmentSettings } from "./attachment-settings";
import { announcedType, sniffType } from "./file-kind";
import {
  requireAnnouncedSize,
  requireFileSize,
  requireRoom,
  type StorageLimits,
} from "./storage-limits";
import { announcedAttachment, type AttachmentKey } from "./stored-attachment";

/** What a preview link resolves to: the bytes, or another URL that serves them. */
export type Preview =
  | { type: "bytes"; bytes: Uint8Array; mimeType: string; expiresAt: number }
  | { type: "redirect"; url: string };

/** Each key uses three of a statement's parameters, and databases limit their number. */
const DELETION_BATCH = 100;

/**
 * Attachments whose rows are in the database; a subclass defines where the bytes are stored.
 *
 * An upload is complete once the MIME type has been detected from its bytes. Only then can a
 * message claim it, and only once. Unclaimed uploads expire.
 */
export abstract class PrismaAttachmentStore<
  Context extends Owner,
> extends AttachmentStore<Context> {
  readonly maxBytes: number;
  protected readonly clock: () => number;
  readonly #database: () => Promise<Database>;
  readonly #links: AttachmentLinks<Context>;
  readonly #limits: StorageLimits;

  constructor(settings: AttachmentSettings<Context>) {
    super();
    this.maxBytes = settings.maxBytes ?? MAX_ATTACHMENT_BYTES;
    this.clock = settings.clock ?? Date.now;
    this.#database = settings.database;
    this.#links = new AttachmentLinks(settings);
    this.#limits = {
      maxUnclaimed: settings.maxUnclaimed ?? DEFAULT_MAX_UNCLAIMED,
      maxBytes: settings.maxBytesPerUser ?? Infinity,
    };
  }

  /** The value of the `storage` column for attachments that this store keeps. */
  protected abstract readonly storage: string;

  /** Where a client sends the bytes; null for this server's own upload route. */
  protected abstract describeUpload(
    key: AttachmentKey,
    params: AttachmentCreateParams,
  ): Promise<UploadDescriptor | null>;

  protected abstract writeBytes(
    transaction: Transaction,
    key: AttachmentKey,
    content: { bytes: Uint8Array; mimeType: string },
  ): Promise<void>;

  protected abstract readBytes(
    key: AttachmentKey,
    database: Transaction,
  ): Promise<Uint8Array | null>;

  protected abstract deleteBytes(keys: AttachmentKey[], database: Transaction): Promise<void>;

  /** The size and first bytes of an upload that bypassed this server; null if it hasn't arrived. */
  protected abstract inspectUpload(
    key: AttachmentKey,
  ): Promise<{ size: number; head: Uint8Array } | null>;

  /** A short-lived URL that serves the bytes instead of this server. */
  protected abstract redirectPreview(
    key: AttachmentKey,
    attachment: Attachment,
  ): Promise<string | null>;

  /** First phase of an upload: announces a file, whose bytes follow. */
  async createAttachment(given: AttachmentCreateParams, context: Context): Promise<Attachment> {
    const params = { ...given, mime_type: announcedType(given) };
    const { name, size, mime_type: mimeType } = params;
    requireFileSize(size, this.maxBytes);
    const database = await this.#database();
    const key = await this.#newKey(database, { size, mimeType }, context);
    const { id } = key;
    const attachment = announcedAttachment(
      { id, name, mimeType },
      (await this.describeUpload(key, params)) ?? this.#links.upload(id, context),
      this.#links.preview(id, context),
    );
    const row = { key, attachment, storage: this.storage, size, readyAt: null };
    await insertAttachment(database, row, this.clock());
    return attachment;
  }

  /** Second phase of an upload: accepts the bytes for the attachment that the link identifies. */
  async acceptUpload(token: string, bytes: Uint8Array): Promise<Attachment> {
    const { owner, id } = this.#links.open(token, "upload");
    const key = { owner, id };
    const size = bytes.byteLength;
    requireFileSize(size, this.maxBytes);
    const mimeType = await sniffType(bytes);
    const database = await this.#database();
    const stored = await requireAttachment(database, key, this.clock());
    if (stored.ready) throw uploadedAlready();
    requireAnnouncedSize(size, stored.size);
    return database.$transaction(async (transaction) => {
      // First, so that of several uploads at once all but one fail here.
      const attachment = await completeAttachment(
        transaction,
        stored,
        { size, mimeType },
        this.clock(),
      );
      await this.writeBytes(transaction, key, { bytes, mimeType });
      return attachment;
    });
  }

  /** Accepts a file uploaded in a single request and saves its attachment. */
  async acceptDirectUpload(
    { name, bytes }: { name: string; bytes: Uint8Array },
    context: Context,
  ): Promise<Attachment> {
    const size = bytes.byteLength;
    requireFileSize(size, this.maxBytes);
    const mimeType = await sniffType(bytes);
    const database = await this.#database();
    const key = await this.#newKey(database, { size, mimeType }, context);
    const { id } = key;
    const previewUrl = this.#links.preview(id, context);
    const attachment = announcedAttachment({ id, name, mimeType }, undefined, previewUrl);
    const now = this.clock();
    const row = { key, attachment, storage: this.storage, size, readyAt: now };
    await database.$transaction(async (transaction) => {
      await insertAttachment(transaction, row, now);
      await this.writeBytes(transaction, key, { bytes, mimeType });
    });
    return attachment;
  }

  override async claimAttachment(attachment: Attachment, context: Context): Promise<Attachment> {
    // The attachment was just read from its row, which has no descriptor once the upload is
    // complete.
    if (!attachment.upload_descriptor) return attachment;
    const key = { owner: ownerOf(context), id: attachment.id };
    const ready = await this.#requireReady(await this.#database(), key);
    return ready.type === "image"
      ? { ...ready, preview_url: this.linkPreview(ready, context) }
      : ready;
  }

  /** The attachment with its bytes, for example for the model. Throws `NotFoundError`. */
  async readAttachment(
    attachmentId: string,
    context: Context,
  ): Promise<{ attachment: Attachment; bytes: Uint8Array }> {
    const database = await this.#database();
    const key = { owner: ownerOf(context), id: attachmentId };
    const attachment = await this.#requireReady(database, key);
    return { attachment, bytes: await this.#requireBytes(database, key) };
  }

  /**
   * The content of a preview link. Throws `NotFoundError` for a link that is forged or has expired.
   */
  async openPreview(token: string): Promise<Preview> {
    const { owner, id, expiresAt } = this.#links.open(token, "preview");
    const key = { owner, id };
    const database = await this.#database();
    const attachment = await this.#requireReady(database, key);
    if (attachment.type !== "image") throw missingAttachment(id);
    const url = await this.redirectPreview(key, attachment);
    if (url !== null) return { type: "redirect", url };
    const bytes = await this.#requireBytes(database, key);
    return { type: "bytes", bytes, mimeType: attachment.mime_type, expiresAt };
  }

  /** The URL of an image. Anyone who has the URL can open it until it expires. */
  linkPreview({ id }: { id: string }, context: Context): string {
    return this.#links.preview(id, context);
  }

  async deleteAttachment(attachmentId: string, context: Context): Promise<void> {
    const database = await this.#database();
    const owner = ownerOf(context);
    const found = await database.attachment.count({
      where: { ...owner, id: attachmentId, storage: this.storage },
    });
    if (found > 0) await this.deleteBytes([{ owner, id: attachmentId }], database);
  }

  /**
   * Deletes unclaimed uploads and the attachments of deleted threads. Resolves to the number
   * deleted.
   */
  async sweepExpired(): Promise<number> {
    const database = await this.#database();
    for (let deleted = 0; ;) {
      const page = { storage: this.storage, limit: DELETION_BATCH };
      const keys = await listExpired(database, page, this.clock());
      await this.#delete(database, keys);
      deleted += keys.length;
      if (keys.length < DELETION_BATCH) return deleted;
    }
  }

  /** Deletes all of an owner's bytes and rows. Resolves to the number of attachments. */
  async deleteAllOf(owner: Owner): Promise<number> {
    const database = await this.#database();
    const keys = await listAllOf(database, ownerOf(owner));
    for (let start = 0; start < keys.length; start += DELETION_BATCH) {
      await this.#delete(database, keys.slice(start, start + DELETION_BATCH));
    }
    return keys.length;
  }

  /** Deletes the bytes first, so that a failed deletion is retried later. */
  async #delete(database: Database, keys: AttachmentKey[]): Promise<void> {
    if (keys.length === 0) return;
    await this.deleteBytes(keys, database);
    await deleteAttachments(database, keys);
  }

  /** A key for a new file. Throws if its owner has no room for it. */
  async #newKey(
    database: Database,
    { size, mimeType }: { size: number; mimeType: string },
    context: Context,
  ): Promise<AttachmentKey> {
    const owner = ownerOf(context);
    await requireRoom(database, { owner, size, now: this.clock() }, this.#limits);
    return { owner, id: this.generateAttachmentId(mimeType, context) };
  }

  /** Completes an upload that bypassed this server. Throws if the bytes haven't arrived. */
  async #requireReady(database: Database, key: AttachmentKey): Promise<Attachment> {
    const stored = await requireAttachment(database, key, this.clock());
    if (stored.ready) return stored.attachment;
    const upload = await this.inspectUpload(key);
    if (!upload) throw missingAttachment(key.id);
    const { size, head } = upload;
    requireFileSize(size, this.maxBytes);
    const mimeType = await sniffType(head, head.byteLength >= size);
    return completeAttachment(database, stored, { size, mimeType }, this.clock());
  }

  async #requireBytes(database: Database, key: AttachmentKey): Promise<Uint8Array> {
    const bytes = await this.readBytes(key, database);
    if (!bytes) throw missingAttachment(key.id);
    return bytes;
  }
}
