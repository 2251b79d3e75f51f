import { MAX_ATTACHMENT_BYTES } from "@/lib/attachment-limits";
import {
  AttachmentStore,
  InvalidRequestError,
  NotFoundError,
  PayloadTooLargeError,
  type Attachment,
  type AttachmentCreateParams,
  type UploadDescriptor,
} from "@acme/chatkit-server";
import type { Database, Owner, Transaction } from "@/lib/db";
import { missingAttachment } from "../not-found";
import { ownerOf } from "../owner-of";
import {
  completeAttachment,
  deleteAttachments,
  insertAttachment,
  listAllOf,
  listExpired,
  requireAttachment,
  uploadedAlready,
} from "./attachment-records";
import {
  DEFAULT_MAX_UNCLAIMED,
  previewExpiry,
  UPLOAD_LINK_LIFETIME_MS,
  type AttachmentSettings,
} from "./attachment-settings";
import { announcedType, sniffType } from "./file-kind";
import { requireRoom, type StorageLimits } from "./storage-room";
import { LinkSigner, ownerOfTicket, type Ticket } from "./signed-link";
import { announcedAttachment, type AttachmentKey } from "./stored-attachment";

/** What a preview link resolves to: the bytes, or another URL that serves them. */
export type Preview =
  | { type: "bytes"; bytes: Uint8Array; mimeType: string; expiresAt: number }
  | { type: "redirect"; url: string };

const SWEEP_BATCH = 100;

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
  readonly #signer: LinkSigner;
  readonly #baseUrl: (context: Context) => string;
  readonly #room: StorageLimits;

  constructor(settings: AttachmentSettings<Context>) {
    super();
    this.maxBytes = settings.maxBytes ?? MAX_ATTACHMENT_BYTES;
    this.clock = settings.clock ?? Date.now;
    this.#database = settings.database;
    this.#signer = new LinkSigner(settings.secret);
    this.#baseUrl = settings.baseUrl;
    this.#room = {
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

  async createAttachment(given: AttachmentCreateParams, context: Context): Promise<Attachment> {
    const params = { ...given, mime_type: announcedType(given) };
    this.#checkSize(params.size);
    const database = await this.#database();
    const owner = ownerOf(context);
    await this.#checkRoom(database, owner, params.size);
    const key = { owner, id: this.generateAttachmentId(params.mime_type, context) };
    const descriptor =
      (await this.describeUpload(key, params)) ?? this.#ownUploadRoute(key, context);
    const attachment = announcedAttachment(
      { id: key.id, name: params.name, mimeType: params.mime_type },
      descriptor,
      this.linkPreview({ id: key.id }, context),
    );
    const row = { key, attachment, storage: this.storage, size: params.size, readyAt: null };
    await insertAttachment(database, row, this.clock());
    return attachment;
  }

  /** Accepts a file uploaded in a single request and saves its attachment. */
  async acceptDirectUpload(
    file: { name: string; bytes: Uint8Array },
    context: Context,
  ): Promise<Attachment> {
    this.#checkSize(file.bytes.byteLength);
    const mimeType = await sniffType(file.bytes);
    const database = await this.#database();
    const owner = ownerOf(context);
    await this.#checkRoom(database, owner, file.bytes.byteLength);
    const key = { owner, id: this.generateAttachmentId(mimeType, context) };
    const attachment = announcedAttachment(
      { id: key.id, name: file.name, mimeType },
      undefined,
      this.linkPreview({ id: key.id }, context),
    );
    const now = this.clock();
    const { storage } = this;
    const row = { key, attachment, storage, size: file.bytes.byteLength, readyAt: now };
    await database.$transaction(async (transaction) => {
      await insertAttachment(transaction, row, now);
      await this.writeBytes(transaction, key, { bytes: file.bytes, mimeType });
    });
    return attachment;
  }

  /** Second phase of an upload: accepts the bytes for the attachment that the link identifies. */
  async acceptUpload(token: string, bytes: Uint8Array): Promise<Attachment> {
    const ticket = this.#verify(token, "upload");
    const key = { owner: ownerOfTicket(ticket), id: ticket.id };
    this.#checkSize(bytes.byteLength);
    const mimeType = await sniffType(bytes);
    const database = await this.#database();
    const stored = await requireAttachment(database, key, this.clock());
    if (stored.ready) throw uploadedAlready();
    return database.$transaction(async (transaction) => {
      await this.writeBytes(transaction, key, { bytes, mimeType });
      const content = { size: bytes.byteLength, mimeType };
      return completeAttachment(transaction, stored, content, this.clock());
    });
  }

  override async claimAttachment(attachment: Attachment, context: Context): Promise<Attachment> {
    // The attachment was just read from its row, which has no descriptor once the upload is
    // complete.
    if (!attachment.upload_descriptor) return attachment;
    const key = { owner: ownerOf(context), id: attachment.id };
    const ready = await this.#ensureReady(await this.#database(), key);
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
    const attachment = await this.#ensureReady(database, key);
    const bytes = await this.readBytes(key, database);
    if (!bytes) throw missingAttachment(attachmentId);
    return { attachment, bytes };
  }

  /**
   * The content of a preview link. Throws `NotFoundError` for a link that is forged or has expired.
   */
  async openPreview(token: string): Promise<Preview> {
    const ticket = this.#verify(token, "preview");
    const key = { owner: ownerOfTicket(ticket), id: ticket.id };
    const database = await this.#database();
    const attachment = await this.#ensureReady(database, key);
    if (attachment.type !== "image") throw missingAttachment(ticket.id);
    const url = await this.redirectPreview(key, attachment);
    if (url !== null) return { type: "redirect", url };
    const bytes = await this.readBytes(key, database);
    if (!bytes) throw missingAttachment(ticket.id);
    return {
      type: "bytes",
      bytes,
      mimeType: attachment.mime_type,
      expiresAt: ticket.expiresAt,
    };
  }

  /** The URL of an image. Anyone who has the URL can open it until it expires. */
  linkPreview({ id }: { id: string }, context: Context): string {
    const expiresAt = previewExpiry(this.clock());
    const token = this.#signer.sign({ purpose: "preview", ...ownerOf(context), id, expiresAt });
    return `${this.#baseUrl(context)}/preview/${token}`;
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
   * Deletes unclaimed uploads and the attachments of deleted threads. The bytes are deleted first,
   * so that a failed deletion is retried later. Resolves to the number deleted.
   */
  async sweepExpired(): Promise<number> {
    const database = await this.#database();
    for (let swept = 0; ;) {
      const page = { storage: this.storage, limit: SWEEP_BATCH };
      const keys = await listExpired(database, page, this.clock());
      await this.#discard(database, keys);
      swept += keys.length;
      if (keys.length < SWEEP_BATCH) return swept;
    }
  }

  /** Deletes all of an owner's bytes and rows. Resolves to the number of attachments. */
  async deleteAllOf(owner: Owner): Promise<number> {
    const database = await this.#database();
    const keys = await listAllOf(database, ownerOf(owner));
    // Each key uses three of a statement's parameters, and databases limit their number.
    for (let start = 0; start < keys.length; start += SWEEP_BATCH) {
      await this.#discard(database, keys.slice(start, start + SWEEP_BATCH));
    }
    return keys.length;
  }

  async #discard(database: Database, keys: AttachmentKey[]): Promise<void> {
    if (keys.length === 0) return;
    await this.deleteBytes(keys, database);
    await deleteAttachments(database, keys);
  }

  async #ensureReady(database: Database, key: AttachmentKey): Promise<Attachment> {
    const stored = await requireAttachment(database, key, this.clock());
    if (stored.ready) return stored.attachment;
    const upload = await this.inspectUpload(key);
    if (!upload) throw missingAttachment(key.id);
    this.#checkSize(upload.size);
    const complete = upload.head.byteLength >= upload.size;
    const mimeType = await sniffType(upload.head, complete);
    const content = { size: upload.size, mimeType };
    return completeAttachment(database, stored, content, this.clock());
  }

  #ownUploadRoute(key: AttachmentKey, context: Context): UploadDescriptor {
    const expiresAt = this.clock() + UPLOAD_LINK_LIFETIME_MS;
    const token = this.#signer.sign({ purpose: "upload", ...key.owner, id: key.id, expiresAt });
    return { url: `${this.#baseUrl(context)}/upload/${token}`, method: "PUT", headers: {} };
  }

  #verify(token: string, purpose: Ticket["purpose"]): Ticket {
    const ticket = this.#signer.verify(token, purpose, this.clock());
    if (!ticket) throw new NotFoundError("This link has expired.");
    return ticket;
  }

  #checkSize(size: number): void {
    if (size > this.maxBytes) {
      const megabytes = Math.floor(this.maxBytes / 1024 / 1024);
      const own = Math.ceil((size / 1024 / 1024) * 10) / 10;
      throw new PayloadTooLargeError(
        `Files can be at most ${megabytes} MB; this one has ${own} MB.`,
      );
    }
    if (size <= 0) {
      throw new InvalidRequestError(
        "params.size: the file is empty, so there is nothing to attach.",
        { field: "params.size" },
      );
    }
  }

  #checkRoom(database: Database, owner: Owner, size: number): Promise<void> {
    return requireRoom(database, { owner, size, now: this.clock() }, this.#room);
  }
}
