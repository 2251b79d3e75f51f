import type { Attachment } from "@acme/chatkit-server";
import type { Database, Owner } from "@/lib/db";
import { ownerOf } from "../owner-of";
import { attachmentFromColumns, itemFromData, threadFromData } from "../rows";
import { exportToMarkdown } from "./export-markdown";
import type { ExportedOrder, ExportedThread, UserExport } from "./user-export";

/** As data and as a text to read. Hidden items are part of it: they are about the user, too. */
export async function exportEverything(
  database: Database,
  user: Owner,
  clock: () => number = Date.now,
): Promise<{ json: UserExport; markdown: string }> {
  const owner = ownerOf(user);
  const account = await database.user.findUnique({
    where: { tenantId_id: { tenantId: owner.tenantId, id: owner.userId } },
    select: { id: true, name: true, email: true, guest: true },
  });
  const json: UserExport = {
    tenant_id: owner.tenantId,
    user: account,
    exported_at: new Date(clock()).toISOString(),
    threads: await exportThreads(database, owner),
    attachments: await exportAttachments(database, owner),
    feedback: await exportFeedback(database, owner),
    cart: await exportCart(database, owner),
    orders: await exportOrders(database, owner),
  };
  return { json, markdown: exportToMarkdown(json) };
}

async function exportThreads(database: Database, owner: Owner): Promise<ExportedThread[]> {
  const rows = await database.thread.findMany({
    where: owner,
    orderBy: { sortKey: "asc" },
    select: { data: true, items: { orderBy: { position: "asc" }, select: { data: true } } },
  });
  return rows.map((row) => ({
    ...threadFromData(row.data),
    items: row.items.map((item) => itemFromData(item.data)),
  }));
}

async function exportAttachments(database: Database, owner: Owner): Promise<Attachment[]> {
  const rows = await database.attachment.findMany({
    where: owner,
    orderBy: { id: "asc" },
    select: { threadId: true, data: true },
  });
  return rows.map(attachmentFromColumns);
}

async function exportFeedback(database: Database, owner: Owner): Promise<UserExport["feedback"]> {
  const rows = await database.feedback.findMany({
    where: owner,
    orderBy: { createdAt: "asc" },
    select: { threadId: true, itemId: true, kind: true },
  });
  return rows.map((row) => ({ thread_id: row.threadId, item_id: row.itemId, kind: row.kind }));
}

async function exportCart(database: Database, owner: Owner): Promise<UserExport["cart"]> {
  const rows = await database.cartLine.findMany({
    where: { cart: owner },
    orderBy: { id: "asc" },
    select: { variant: true, quantity: true, product: { select: { name: true } } },
  });
  return rows.map(({ product, variant, quantity }) => ({ name: product.name, variant, quantity }));
}

async function exportOrders(database: Database, owner: Owner): Promise<ExportedOrder[]> {
  const rows = await database.order.findMany({
    where: owner,
    orderBy: { placedAt: "asc" },
    select: {
      number: true,
      status: true,
      placedAt: true,
      totalCents: true,
      currency: true,
      lines: { select: { name: true, variant: true, quantity: true, priceCents: true } },
    },
  });
  return rows.map(({ placedAt, totalCents, lines, ...order }) => ({
    ...order,
    placed_at: placedAt.toISOString(),
    total_cents: totalCents,
    lines: lines.map(({ priceCents, ...line }) => ({ ...line, price_cents: priceCents })),
  }));
}
