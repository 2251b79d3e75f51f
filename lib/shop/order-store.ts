import { z } from "zod";
import { getDatabase } from "@/lib/db";
import { ceilings, untilReset } from "@/lib/limits";
import type { Cart } from "./cart";
import { getCart } from "./cart-store";
import { CentsSchema } from "./cents";
import { AddressSchema } from "./checkout/address";
import { DeliverySchema } from "./checkout/delivery";
import { withDelivery } from "./checkout/delivery-price";
import { authorizePayment } from "./checkout/payment";
import { ShopError } from "./errors";
import { readJsonColumn } from "./json-column";
import { LINE_PRODUCT_COLUMNS, lineProduct, type LineProductRow } from "./line-product";
import { lineTotal } from "./money";
import type { Order } from "./order";
import { createOrderNumber, OrderListSchema, OrderNumberSchema, OrderStatusSchema } from "./order";
import type { Owner } from "./owner";
import { OwnerSchema } from "./owner";

const ORDER_COLUMNS = {
  id: true,
  number: true,
  status: true,
  placedAt: true,
  totalCents: true,
  currency: true,
  sample: true,
  address: true,
  delivery: true,
  lines: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      productId: true,
      name: true,
      variant: true,
      quantity: true,
      priceCents: true,
      product: { select: LINE_PRODUCT_COLUMNS },
    },
  },
} as const;

interface OrderRow extends Omit<Order, "status" | "lines" | "address" | "delivery"> {
  status: string;
  address: string | null;
  delivery: string | null;
  lines: {
    id: string;
    productId: string;
    name: string;
    variant: string;
    quantity: number;
    priceCents: number;
    product: LineProductRow;
  }[];
}

/** The owner's orders, newest first; by default 50 of any time. */
export async function listOrders(
  owner: Owner,
  input: z.input<typeof OrderListSchema> = {},
): Promise<Order[]> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const { limit, from, before } = OrderListSchema.parse(input);
  const database = await getDatabase();
  const rows = await database.order.findMany({
    where: { tenantId, userId, placedAt: { gte: from, lt: before } },
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: ORDER_COLUMNS,
  });
  return rows.map(orderFromRow);
}

/** One of the owner's orders by its number; null if it doesn't exist or belongs to someone else. */
export async function findOrder(owner: Owner, number: string): Promise<Order | null> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  const row = await database.order.findFirst({
    where: { tenantId, userId, number: OrderNumberSchema.parse(number) },
    select: ORDER_COLUMNS,
  });
  return row ? orderFromRow(row) : null;
}

/** The same, but throws a ShopError if there is no such order. */
export async function requireOrder(owner: Owner, number: string): Promise<Order> {
  const order = await findOrder(owner, number);
  if (!order) throw new ShopError("order_not_found", `You have no order ${number}.`, { number });
  return order;
}

/**
 * Orders reduce the real stock and cost nothing here, so rate limits keep one user, or one client
 * that appears as many guests, from buying out the shop.
 */
const ORDERS_PER_USER = { perMinute: 3, perDay: 20 };
const ORDERS_PER_ADDRESS = { perMinute: 20, perDay: 300 };

async function limitOrders({ tenantId, userId }: Owner, from: string | null): Promise<void> {
  const outcome = await ceilings().reserve([
    { ...ORDERS_PER_USER, kind: "orders of a user", subject: [tenantId, userId] },
    ...(from === null
      ? []
      : [{ ...ORDERS_PER_ADDRESS, kind: "orders from an address", subject: [from] }]),
  ]);
  if (outcome.granted) return;
  const { words, wait } = untilReset(outcome.refusal);
  throw new ShopError(
    "too_many_orders",
    `You have placed several orders already. You can place the next one ${words}.`,
    { ...wait, window: outcome.refusal.window },
  );
}

const OrderDetailsSchema = z.object({
  address: AddressSchema,
  delivery: DeliverySchema,
  /** The total that the shopper agreed to; undefined to order at any price. */
  shownCents: CentsSchema.optional(),
});
export type OrderDetails = z.infer<typeof OrderDetailsSchema>;

/**
 * Turns the owner's cart into an order, reduces the stock and empties the cart, all in one
 * transaction. The payment is reserved before it and captured after it. Throws a ShopError if the
 * cart is empty, an item is sold out or the total isn't what was shown.
 *
 * @param from The network address whose limit applies; null for none.
 */
export async function placeOrder(
  owner: Owner,
  details: OrderDetails,
  from: string | null = null,
): Promise<Order> {
  OwnerSchema.parse(owner);
  const { address, delivery, shownCents } = OrderDetailsSchema.parse(details);
  const cart = withDelivery(await getCart(owner), delivery);
  if (cart.lines.length === 0) throw new ShopError("cart_empty", "Your cart is empty.", {});
  const { totalCents, currency } = cart;
  if ((shownCents ?? totalCents) !== totalCents) throw cartChanged();
  await limitOrders(owner, from);
  const number = createOrderNumber();
  const { email } = address;
  const payment = await authorizePayment({ orderNumber: number, totalCents, currency, email });
  try {
    await storeOrder(owner, { cart, number, address, delivery });
  } catch (error) {
    await payment.release();
    throw error;
  }
  await payment.capture();

  const order = await findOrder(owner, number);
  if (!order) throw new Error(`Order ${number} is gone right after it was placed.`);
  return order;
}

function cartChanged(): ShopError {
  return new ShopError("cart_changed", "Your cart changed in the meantime. Please look again.", {});
}

interface NewOrder extends OrderDetails {
  cart: Cart;
  number: string;
}

async function storeOrder(
  { tenantId, userId }: Owner,
  { cart, number, address, delivery }: NewOrder,
): Promise<void> {
  const database = await getDatabase();
  await database.$transaction(async (transaction) => {
    const emptied = await transaction.cartLine.deleteMany({
      where: {
        cart: { tenantId, userId },
        OR: cart.lines.map(({ id, quantity }) => ({ id, quantity })),
      },
    });
    if (emptied.count !== cart.lines.length) throw cartChanged();
    for (const line of cart.lines) {
      const taken = await transaction.product.updateMany({
        where: { id: line.productId, stock: { gte: line.quantity } },
        data: { stock: { decrement: line.quantity } },
      });
      if (taken.count === 0) {
        const message = `${line.name} has just sold out in that quantity.`;
        throw new ShopError("sold_out_meanwhile", message, { product: line.name });
      }
    }
    await transaction.order.create({
      data: {
        tenantId,
        userId,
        number,
        status: "placed",
        placedAt: new Date(),
        totalCents: cart.totalCents,
        currency: cart.currency,
        sample: false,
        address: JSON.stringify(address),
        delivery,
        lines: {
          create: cart.lines.map(({ productId, name, variant, quantity, priceCents }) => ({
            productId,
            name,
            variant,
            quantity,
            priceCents,
          })),
        },
      },
    });
  });
}

function orderFromRow(row: OrderRow): Order {
  return {
    ...row,
    status: OrderStatusSchema.parse(row.status),
    address: row.address === null ? null : readJsonColumn(row.address, AddressSchema),
    delivery: DeliverySchema.nullable().parse(row.delivery),
    lines: row.lines.map(({ product, ...line }) => ({
      ...line,
      ...lineProduct(product, line.variant),
      totalCents: lineTotal(line),
    })),
  };
}
