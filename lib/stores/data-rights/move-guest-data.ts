import type { Database, Owner, Transaction } from "@/lib/db";
import { ownerOf } from "../owner-of";

export interface MovedData {
  threads: number;
  attachments: number;
  orders: number;
  cartLines: number;
}

/**
 * Gives an account all that its owner did as a guest, all or nothing: threads with their items,
 * turns and attachments, orders, and what is in the cart. The guest is gone afterwards.
 */
export async function moveGuestData(
  database: Database,
  guest: Owner,
  account: Owner,
): Promise<MovedData> {
  const from = ownerOf(guest);
  const to = ownerOf(account);
  if (from.tenantId === to.tenantId && from.userId === to.userId) {
    return { threads: 0, attachments: 0, orders: 0, cartLines: 0 };
  }
  return database.$transaction(async (transaction) => {
    const attachments = await transaction.attachment.count({ where: from });
    // Rows that belong to a thread follow its key by themselves, sent attachments among them.
    const threads = await transaction.thread.updateMany({ where: from, data: to });
    await transaction.attachment.updateMany({ where: from, data: to });
    const orders = await transaction.order.updateMany({ where: from, data: to });
    const cartLines = await moveCart(transaction, from, to);
    await transaction.user.deleteMany({
      where: { tenantId: from.tenantId, id: from.userId, guest: true },
    });
    return { threads: threads.count, attachments, orders: orders.count, cartLines };
  });
}

/** What both carts have is put together; the account's cart may have been filled on another device. */
async function moveCart(transaction: Transaction, from: Owner, to: Owner): Promise<number> {
  const cart = await transaction.cart.findUnique({
    where: { tenantId_userId: from },
    select: { id: true, lines: { select: { productId: true, variant: true, quantity: true } } },
  });
  if (!cart) return 0;
  const target = await transaction.cart.upsert({
    where: { tenantId_userId: to },
    create: to,
    update: {},
    select: { id: true },
  });
  for (const line of cart.lines) {
    const { productId, variant, quantity } = line;
    await transaction.cartLine.upsert({
      where: { cartId_productId_variant: { cartId: target.id, productId, variant } },
      create: { cartId: target.id, productId, variant, quantity },
      update: { quantity: { increment: quantity } },
    });
  }
  await transaction.cart.delete({ where: { id: cart.id } });
  return cart.lines.length;
}
