import type { Attachment, AttachmentCreateParams, UploadDescriptor } from "@acme/chatkit-server";
import type { Owner, Transaction } from "@/lib/db";
import { UPLOAD_LINK_LIFETIME_MS, type AttachmentSettings } from "./attachment-settings";
import { PrismaAttachmentStore } from "./prisma-attachment-store";
import { S3Client, type S3Settings } from "./s3-client";
import type { AttachmentKey } from "./stored-attachment";

const PREVIEW_SECONDS = 300;
// Enough to detect every accepted type.
const HEAD_BYTES = 4_100;

/**
 * Stores the bytes in S3-compatible storage. Clients upload to it directly, so the limits of this
 * server's platform don't apply. An upload is checked when a message claims it.
 */
export class S3AttachmentStore<Context extends Owner> extends PrismaAttachmentStore<Context> {
  protected readonly storage = "s3";
  readonly #s3: S3Client;

  constructor(settings: AttachmentSettings<Context> & { s3: S3Settings }) {
    super(settings);
    this.#s3 = new S3Client(settings.s3);
  }

  protected async describeUpload(
    key: AttachmentKey,
    { size, mime_type: mimeType }: AttachmentCreateParams,
  ): Promise<UploadDescriptor> {
    const seconds = Math.floor(UPLOAD_LINK_LIFETIME_MS / 1000);
    const url = await this.#s3.presignPut(objectKey(key), { size, mimeType }, seconds);
    return { url, method: "PUT", headers: { "Content-Type": mimeType } };
  }

  protected async writeBytes(
    _transaction: Transaction,
    key: AttachmentKey,
    { bytes, mimeType }: { bytes: Uint8Array; mimeType: string },
  ): Promise<void> {
    await this.#s3.put(objectKey(key), bytes, mimeType);
  }

  protected readBytes(key: AttachmentKey): Promise<Uint8Array | null> {
    return this.#s3.get(objectKey(key));
  }

  protected async deleteBytes(keys: AttachmentKey[]): Promise<void> {
    await Promise.all(keys.map((key) => this.#s3.delete(objectKey(key))));
  }

  protected inspectUpload(key: AttachmentKey): Promise<{ size: number; head: Uint8Array } | null> {
    return this.#s3.inspect(objectKey(key), HEAD_BYTES);
  }

  protected redirectPreview(key: AttachmentKey, attachment: Attachment): Promise<string> {
    return this.#s3.presignGet(objectKey(key), attachment.mime_type, PREVIEW_SECONDS);
  }
}

/**
 * The key contains only the id, which is globally unique, so that an attachment can move to another
 * owner.
 */
function objectKey({ id }: AttachmentKey): string {
  return `attachments/${Buffer.from(id).toString("base64url")}`;
}
