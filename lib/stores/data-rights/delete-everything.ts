import type { Database, Owner } from "@/lib/db";
import { ownerOf } from "../owner-of";

/** Deletes all of an owner's attachments, bytes and rows; resolves to how many there were. */
export interface AttachmentEraser {
  deleteAllOf(owner: Owner): Promise<number>;
}

/** What was deleted, counted. */
export interface DeletionReceipt {
  tenantId: string;
  userId: string;
  /** ISO 8601, UTC. */
  deletedAt: string;
  threads: number;
  items: number;
  attachments: number;
  feedback: number;
  orders: number;
  carts: number;
  users: number;
}

/** Deletes all that a user has, the user's own row last, so that a failure can be tried again. */
export async function deleteEverything(
  database: Database,
  attachments: AttachmentEraser,
  user: Owner,
  clock: () => number = Date.now,
): Promise<DeletionReceipt> {
  const owner = ownerOf(user);
  const deletedAttachments = await attachments.deleteAllOf(owner);
  const counts = await database.$transaction(async (transaction) => {
    const items = await transaction.threadItem.count({ where: owner });
    const feedback = await transaction.feedback.count({ where: owner });
    const threads = await transaction.thread.deleteMany({ where: owner });
    const orders = await transaction.order.deleteMany({ where: owner });
    const carts = await transaction.cart.deleteMany({ where: owner });
    const users = await transaction.user.deleteMany({
      where: { tenantId: owner.tenantId, id: owner.userId },
    });
    return {
      threads: threads.count,
      items,
      feedback,
      orders: orders.count,
      carts: carts.count,
      users: users.count,
    };
  });
  const deletedAt = new Date(clock()).toISOString();
  return { ...owner, deletedAt, attachments: deletedAttachments, ...counts };
}
