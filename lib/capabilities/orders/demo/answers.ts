import { z } from "zod";
import {
  callTool,
  type Language,
  type Plan,
  type Wish,
  type Said,
} from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { productOf } from "../../demo-goods";
import { ReceiptSentSchema, type OrderFacts } from "../results";
import { noneOf, ordersMeant, readOrders, wantedNames } from "./orders-meant";
import { refusalText } from "../../refusal-text";
import { ordersText } from "../messages";
import { formatDay } from "@/lib/i18n/format-day";
import { OrderStatusSchema } from "@/lib/shop/order";

const AddedSchema = z.union([
  z.object({ status: z.literal("added"), name: z.string(), quantity: z.number() }),
  RefusalSchema,
]);

export function* listOrders(wish: Wish): Plan<Said | null> {
  const orders = yield* readOrders(wish);
  const meant = ordersMeant(orders, wish);
  if (meant.length === 0) return noneOf(orders, wish);
  return ordersText(wish.language, "orders", {
    list: meant.map((order) => describe(order, wish.language)).join("\n\n"),
  });
}

/** The newest order that hasn't arrived, or the newest one, and what to do if it is late. */
export function* missingOrder(wish: Wish): Plan<Said | null> {
  if (!wish.has(/\b(?:not|never|late|still|waiting|missing|supposed|should have)\b/)) return null;
  const orders = yield* readOrders();
  const order = orders.find(({ status }) => status !== "delivered") ?? orders[0];
  if (!order) return noneOf(orders, wish);
  const list = describe(order, wish.language);
  return `${ordersText(wish.language, "orders", { list })}\n\n${ordersText(wish.language, "late")}`;
}

/** Adds the products of an order to the cart again. */
export function* orderAgain(wish: Wish): Plan<Said | null> {
  const orders = yield* readOrders(wish);
  const [order] = ordersMeant(orders, wish);
  if (!order) return noneOf(orders, wish);
  const wanted = wantedNames(wish);
  const lines = order.lines.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const added: string[] = [];
  for (const line of lines) {
    const entity = wish.all("product").find(({ name }) => name === line.name);
    if (!entity) continue;
    const values = line.variant === "" ? [] : line.variant.split(" / ");
    const options = productOf(entity).options.flatMap(({ name }, index) => {
      const value = values[index];
      return value === undefined ? [] : [{ name, value }];
    });
    const result = yield* callTool(
      "add_to_cart",
      { product_slug: entity.id, options, quantity: line.quantity },
      AddedSchema,
    );
    added.push(
      result.status === "added"
        ? `${result.quantity} × **${result.name}**`
        : `**${line.name}**: ${refusalText(wish.language, result)}`,
    );
  }
  return added.length === 0
    ? ordersText(wish.language, "noneSuch")
    : ordersText(wish.language, "again", { goods: added.join(", ") });
}

/** Emails the receipt of the order that the wish is about; of the newest if it names none. */
export function* mailReceipt(wish: Wish): Plan<Said | null> {
  const orders = yield* readOrders(wish);
  const meant = ordersMeant(orders, wish);
  const order = meant.find(({ sample }) => !sample) ?? meant[0];
  if (!order) return noneOf(orders, wish);
  const { number } = order;
  const result = yield* callTool(
    "email_receipt",
    { order_number: number },
    ReceiptSentSchema.or(RefusalSchema),
  );
  return result.status === "sent"
    ? ordersText(wish.language, "receiptSent", { number, to: result.to })
    : ordersText(wish.language, "receiptRefused", {
        number,
        reason: refusalText(wish.language, result),
      });
}

function describe(order: OrderFacts, language: Language): string {
  const goods = order.lines.map(
    ({ quantity, name, variant }) =>
      `- ${quantity} × **${name}**${variant === "" ? "" : `, ${variant}`}`,
  );
  const state = `${statusOf(order, language)}, ${order.total}`;
  const mark = language === "en" ? "sample" : ordersText(language, "sample");
  const sample = order.sample ? ` (${mark})` : "";
  return `**${order.number}**, ${dayOf(order, language)}: ${state}${sample}\n${goods.join("\n")}`;
}

function dayOf({ placed_on: day }: OrderFacts, language: Language): string {
  return language === "en" ? day : formatDay(Date.parse(`${day} UTC`), language);
}

/** As on the order's card; in English, the status itself. */
function statusOf({ status }: OrderFacts, language: Language): string {
  const known = OrderStatusSchema.safeParse(status);
  return language === "en" || !known.success ? status : ordersText(language, known.data);
}
