import { z } from "zod";
import { DAY_MS } from "@/lib/clock";
import { getDatabase } from "@/lib/db";
import { ShopError } from "./errors";
import { requireOrder } from "./order-store";
import type { Order } from "./order";
import { OwnerSchema, type Owner } from "./owner";

/** Number of days after the order in which items can be returned. */
export const RETURN_DAYS = 60;

export const ReturnSchema = z.object({
  number: z.string(),
  /** Names of items in the order. An empty list means the whole order. */
  goods: z.array(z.string().max(200)).max(50),
  reason: z.string().trim().min(1, "Say in a few words what is wrong.").max(500),
  resolution: z.enum(["refund", "exchange"]),
  /** How the items are sent back: dropped off at a post office or picked up from the user. */
  travel: z.enum(["post_office", "pickup"]),
});
type ReturnRequest = z.infer<typeof ReturnSchema>;

/** The order, if it can still be canceled; otherwise throws a ShopError that says why. */
export async function cancelableOrder(owner: Owner, number: string): Promise<Order> {
  const order = await requireOrder(owner, number);
  if (order.status === "placed" || order.status === "packed") return order;
  const why = order.status === "canceled" ? "is canceled already" : `is ${order.status}`;
  throw new ShopError(
    "order_not_cancelable",
    `Order ${order.number} ${why}, so it can't be canceled. You can return what has arrived within ${RETURN_DAYS} days.`,
    { number: order.number, status: order.status, days: RETURN_DAYS },
  );
}

/** Cancels an order and returns its items to stock, all or nothing. */
export async function cancelOrder(owner: Owner, number: string): Promise<Order> {
  const order = await cancelableOrder(owner, number);
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.order.updateMany({
      where: { tenantId, userId, id: order.id, status: { in: ["placed", "packed"] } },
      data: { status: "canceled" },
    });
    if (count === 0) throw changedMeanwhile(order);
    // Sample orders never reduced the stock.
    for (const line of order.sample ? [] : order.lines) {
      await transaction.product.update({
        where: { id: line.productId },
        data: { stock: { increment: line.quantity } },
      });
    }
  });
  return { ...order, status: "canceled" };
}

/** Whether an order has been delivered and can still be returned. */
export function isReturnable(
  { status, placedAt }: Pick<Order, "status" | "placedAt">,
  now: number = Date.now(),
): boolean {
  return status === "delivered" && now - placedAt.getTime() <= RETURN_DAYS * DAY_MS;
}

/**
 * The order and the items to be returned. Throws a ShopError that says why if they can't be
 * returned.
 */
export async function returnableOrder(
  owner: Owner,
  { number, goods }: Pick<ReturnRequest, "number" | "goods">,
  now: number = Date.now(),
): Promise<{ order: Order; lines: Order["lines"] }> {
  const order = await requireOrder(owner, number);
  if (order.status !== "delivered") {
    throw new ShopError(
      "order_not_delivered",
      `Order ${order.number} is ${order.status}; only delivered orders can be returned.`,
      { number: order.number, status: order.status },
    );
  }
  if (!isReturnable(order, now)) {
    throw new ShopError(
      "order_too_old",
      `Order ${order.number} is older than ${RETURN_DAYS} days, so it can't be returned.`,
      { number: order.number, days: RETURN_DAYS },
    );
  }
  const wanted = goods.map((name) => name.toLowerCase());
  const lines = order.lines.filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()),
  );
  if (lines.length === 0) {
    const names = order.lines.map(({ name }) => name).join(", ");
    const message = `Order ${order.number} contains only: ${names}.`;
    throw new ShopError("goods_not_in_order", message, { number: order.number, goods: names });
  }
  return { order, lines };
}

/** Registers a return, at most one per order. */
export async function returnOrder(
  owner: Owner,
  input: ReturnRequest,
  now: number = Date.now(),
): Promise<{ order: Order; lines: Order["lines"] }> {
  const request = ReturnSchema.parse(input);
  const { order, lines } = await returnableOrder(owner, request, now);
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const { reason, resolution, travel } = request;
  const goods = lines.map(({ name }) => name).join("\n");
  const database = await getDatabase();
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.order.updateMany({
      where: { tenantId, userId, id: order.id, status: "delivered" },
      data: { status: "returned" },
    });
    if (count === 0) throw changedMeanwhile(order);
    const data = { orderId: order.id, goods, reason, resolution, travel, createdAt: now };
    await transaction.orderReturn.create({ data });
  });
  return { order: { ...order, status: "returned" }, lines };
}

function changedMeanwhile({ number }: Order): ShopError {
  return new ShopError("order_changed", `Order ${number} changed in the meantime.`, { number });
}
