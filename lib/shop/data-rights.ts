import { inBatches, listSection, type DataDomain } from "@/lib/data-rights";
import type { Database, Owner, Transaction } from "@/lib/db";
import { MAX_LINE_QUANTITY } from "./cart";
import { addressLines, AddressSchema, type Address } from "./checkout/address";
import { readCheckout } from "./checkout/checkout-store";
import { readJsonColumn } from "./json-column";

interface ExportedLine {
  name: string;
  variant: string;
  quantity: number;
}

interface ExportedOrder {
  number: string;
  status: string;
  /** ISO 8601, UTC. */
  placed_at: string;
  total_cents: number;
  currency: string;
  address: Address | null;
  delivery: string | null;
  lines: (ExportedLine & { price_cents: number })[];
  returns: { goods: string; reason: string; resolution: string }[];
}

export const shopData: DataDomain = {
  models: ["Cart", "Checkout", "Order"],

  async export(database, owner) {
    const cart = await exportCart(database, owner);
    const checkout = await readCheckout(database, owner);
    const address = checkout ? [checkout.address] : [];
    const orders = () => exportOrders(database, owner);
    const orderSections = async function* () {
      for await (const order of orders()) yield `\n${orderSection(order)}\n`;
    };
    return {
      json: { cart, checkout, orders },
      sections: [
        ...listSection("Cart", cart, lineText),
        ...listSection("Address", address, addressText),
        orderSections,
      ],
    };
  },

  async deleteRows(transaction, owner) {
    const orders = await transaction.order.deleteMany({ where: owner });
    const carts = await transaction.cart.deleteMany({ where: owner });
    const addresses = await transaction.checkout.deleteMany({ where: owner });
    return { orders: orders.count, carts: carts.count, addresses: addresses.count };
  },

  async move(transaction, guest, account) {
    const orders = await transaction.order.updateMany({ where: guest, data: account });
    const addresses = await moveCheckout(transaction, guest, account);
    const cartLines = await moveCart(transaction, guest, account);
    return { orders: orders.count, addresses, cartLines };
  },
};

async function exportCart(database: Database, owner: Owner): Promise<ExportedLine[]> {
  const rows = await database.cartLine.findMany({
    where: { cart: owner },
    orderBy: { id: "asc" },
    select: { variant: true, quantity: true, product: { select: { name: true } } },
  });
  return rows.map(({ product, variant, quantity }) => ({ name: product.name, variant, quantity }));
}

async function* exportOrders(database: Database, owner: Owner): AsyncGenerator<ExportedOrder> {
  type Row = Awaited<ReturnType<typeof readOrders>>[number];
  const rows = inBatches<Row>((page) => readOrders(database, owner, page));
  for await (const { id: _id, placedAt, totalCents, lines, address, ...order } of rows) {
    yield {
      ...order,
      address: address === null ? null : readJsonColumn(address, AddressSchema),
      placed_at: placedAt.toISOString(),
      total_cents: totalCents,
      lines: lines.map(({ priceCents, ...line }) => ({ ...line, price_cents: priceCents })),
    };
  }
}

function readOrders(
  database: Database,
  owner: Owner,
  { after, take }: { after: { id: string } | undefined; take: number },
) {
  return database.order.findMany({
    where: owner,
    orderBy: [{ placedAt: "asc" }, { id: "asc" }],
    take,
    ...(after && { skip: 1, cursor: { id: after.id } }),
    select: {
      id: true,
      number: true,
      status: true,
      placedAt: true,
      totalCents: true,
      currency: true,
      address: true,
      delivery: true,
      lines: { select: { name: true, variant: true, quantity: true, priceCents: true } },
      returns: { select: { goods: true, reason: true, resolution: true } },
    },
  });
}

function orderSection(order: ExportedOrder): string {
  const total = `${(order.total_cents / 100).toFixed(2)} ${order.currency}`;
  const to = order.address ? `\n\nTo ${addressText(order.address)}` : "";
  const heading = `## Order ${order.number}\n\n${order.status}, ${order.placed_at}, ${total}${to}`;
  return [heading, order.lines.map((line) => `- ${lineText(line)}`).join("\n")].join("\n\n");
}

function addressText(address: Address): string {
  return [...addressLines(address), address.email].join(", ");
}

function lineText({ quantity, name, variant }: ExportedLine): string {
  return `${quantity} × ${name}${variant && `, ${variant}`}`;
}

/** The guest's address takes precedence because it is newer and belongs to the cart that moves. */
async function moveCheckout(
  transaction: Transaction,
  guest: Owner,
  account: Owner,
): Promise<number> {
  const found = await transaction.checkout.findUnique({
    where: { tenantId_userId: guest },
    select: { address: true, delivery: true },
  });
  if (!found) return 0;
  await transaction.checkout.upsert({
    where: { tenantId_userId: account },
    create: { ...account, ...found },
    update: found,
  });
  await transaction.checkout.delete({ where: { tenantId_userId: guest } });
  return 1;
}

/**
 * Merges both carts, up to the limits of one order; the account's cart may have been filled on
 * another device.
 */
async function moveCart(transaction: Transaction, guest: Owner, account: Owner): Promise<number> {
  const cart = await transaction.cart.findUnique({
    where: { tenantId_userId: guest },
    select: { id: true, lines: { select: { productId: true, variant: true, quantity: true } } },
  });
  if (!cart) return 0;
  const target = await transaction.cart.upsert({
    where: { tenantId_userId: account },
    create: account,
    // Locks the cart, so that an addition on the other device waits.
    update: { updatedAt: new Date() },
    select: { id: true },
  });
  for (const line of cart.lines) {
    const { productId, variant } = line;
    const there = await transaction.cartLine.aggregate({
      where: { cartId: target.id, productId },
      _sum: { quantity: true },
    });
    const room = MAX_LINE_QUANTITY - (there._sum.quantity ?? 0);
    const quantity = Math.min(line.quantity, room);
    if (quantity < 1) continue;
    await transaction.cartLine.upsert({
      where: { cartId_productId_variant: { cartId: target.id, productId, variant } },
      create: { cartId: target.id, productId, variant, quantity },
      update: { quantity: { increment: quantity } },
    });
  }
  await transaction.cart.delete({ where: { id: cart.id } });
  return cart.lines.length;
}
