import { InvalidRequestError, NotFoundError, type Attachment } from "@acme/chatkit-server";
import { DAY_MS } from "@/lib/clock";
import { isMissingReference, type Owner, type Transaction } from "@/lib/db";
import { missingAttachment, missingThread } from "./not-found";
import { attachmentFromColumns, attachmentToData } from "./rows";

/** How long an upload that no message claims is kept, so that a draft can wait for a day. */
export const UNCLAIMED_LIFETIME_MS = DAY_MS;

/** The maximum number of attachments in a message, which is also the widget's limit. */
export const MAX_ATTACHMENTS_PER_MESSAGE = 10;

const EXPIRED_LONG_AGO = 0;

/** Operations on attachment rows that the stores share. */
export class AttachmentRows {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Saves an attachment. Without an upload descriptor, it counts as uploaded. */
  async save(database: Transaction, attachment: Attachment, owner: Owner): Promise<void> {
    const now = this.#clock();
    const threadId = attachment.thread_id ?? null;
    const data = attachmentToData(attachment);
    const uploaded = attachment.upload_descriptor ? {} : { readyAt: now };
    const claimed = threadId === null ? {} : { threadId, expiresAt: null };
    try {
      await database.attachment.upsert({
        where: { tenantId_userId_id: { ...owner, id: attachment.id } },
        create: {
          ...owner,
          id: attachment.id,
          storage: "none",
          size: 0,
          expiresAt: now + UNCLAIMED_LIFETIME_MS,
          data,
          ...uploaded,
          ...claimed,
        },
        update: { data, ...uploaded, ...claimed },
        select: { id: true },
      });
    } catch (error) {
      if (!isMissingReference(error)) throw error;
      throw missingThread(String(threadId), { cause: error });
    }
  }

  /**
   * Returns the attachments in the order of `ids`. Throws `NotFoundError` if one is missing or has
   * expired.
   */
  async load(database: Transaction, ids: readonly string[], owner: Owner): Promise<Attachment[]> {
    const rows = await database.attachment.findMany({
      where: { ...owner, id: { in: [...ids] }, ...this.#alive() },
      select: { id: true, threadId: true, data: true },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      if (!row) throw missingAttachment(id);
      return attachmentFromColumns(row);
    });
  }

  /**
   * Assigns uploaded attachments to the thread. If one is missing or already claimed, none is
   * assigned.
   */
  async claim(
    transaction: Transaction,
    attachments: readonly Attachment[],
    { owner, threadId }: { owner: Owner; threadId: string },
  ): Promise<void> {
    const ids = [...new Set(attachments.map((attachment) => attachment.id))];
    if (ids.length === 0) return;
    if (ids.length > MAX_ATTACHMENTS_PER_MESSAGE) {
      const message = `A message can have at most ${MAX_ATTACHMENTS_PER_MESSAGE} attachments.`;
      throw new InvalidRequestError(message, { field: "params.input.attachments" });
    }
    const { count } = await transaction.attachment.updateMany({
      where: {
        ...owner,
        id: { in: ids },
        readyAt: { not: null },
        AND: [{ OR: [{ threadId: null }, { threadId }] }, this.#alive()],
      },
      data: { threadId, expiresAt: null },
    });
    if (count !== ids.length) {
      throw new NotFoundError(`An attachment for thread ${threadId} is missing or taken`);
    }
  }

  /**
   * Marks a deleted thread's attachments for the sweep, which also deletes bytes stored outside the
   * database.
   */
  async release(transaction: Transaction, owner: Owner, threadId: string): Promise<void> {
    await transaction.attachment.updateMany({
      where: { ...owner, threadId },
      data: { threadId: null, expiresAt: EXPIRED_LONG_AGO },
    });
  }

  #alive() {
    return { OR: [{ expiresAt: null }, { expiresAt: { gt: this.#clock() } }] };
  }
}
