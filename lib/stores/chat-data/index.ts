import type { DataDomain } from "@/lib/data-rights";
import type { Owner } from "@/lib/db";
import { chatSections } from "./chat-markdown";
import { endRunningTurns } from "./end-running-turns";
import { expireChat } from "./expire-chat";
import { exportChat } from "./export-chat";

/**
 * What data rights require of the attachment store; both methods resolve to the number of
 * attachments.
 */
export interface AttachmentEraser {
  /** Deletes all of an owner's attachments, bytes and rows. */
  deleteAllOf(owner: Owner): Promise<number>;
  /** Deletes unclaimed uploads and the attachments of deleted threads. */
  sweepExpired(): Promise<number>;
}

/** Threads with their items and turns, attachments, feedback and the turns' model usage. */
export function chatData(attachmentStore: () => AttachmentEraser): DataDomain {
  return {
    models: [
      "Thread",
      "ThreadItem",
      "Turn",
      "Attachment",
      "AttachmentBlob",
      "Feedback",
      "TurnUsage",
    ],

    async export(database, owner) {
      const chat = exportChat(database, owner);
      return { json: { ...chat }, sections: chatSections(chat) };
    },

    endWork: endRunningTurns,

    async deleteFiles(_database, owner) {
      return { attachments: await attachmentStore().deleteAllOf(owner) };
    },

    async deleteRows(transaction, owner) {
      const items = await transaction.threadItem.count({ where: owner });
      const feedback = await transaction.feedback.count({ where: owner });
      const threads = await transaction.thread.deleteMany({ where: owner });
      await transaction.turnUsage.deleteMany({ where: owner });
      return { threads: threads.count, items, feedback };
    },

    async move(transaction, guest, account) {
      const attachments = await transaction.attachment.count({ where: guest });
      // Rows that belong to a thread, including sent attachments, are updated by their foreign key.
      const threads = await transaction.thread.updateMany({ where: guest, data: account });
      await transaction.attachment.updateMany({ where: guest, data: account });
      await transaction.turnUsage.updateMany({ where: guest, data: account });
      return { threads: threads.count, attachments };
    },

    async expire(database, times) {
      const counts = await expireChat(database, times);
      return { ...counts, attachments: await attachmentStore().sweepExpired() };
    },

    async keepsGuest(database, guest) {
      return (await database.thread.count({ where: guest })) > 0;
    },
  };
}
