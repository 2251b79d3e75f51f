import { sendEmail } from "@/lib/email";
import { ceilings, untilReset } from "@/lib/limits";
import { deliveryName } from "./checkout/delivery";
import { ShopError } from "./errors";
import { formatMoney, sumLines } from "./money";
import type { Order } from "./order";
import { requireOrder } from "./order-store";
import type { Owner } from "./owner";

const RECEIPTS_PER_USER = { perMinute: 3, perDay: 20 };

const dayFormat = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/**
 * Emails the receipt of an order to the address that it was placed with, and resolves to that
 * address. Throws a ShopError if there is no such order or address, or if the email can't be sent.
 */
export async function emailReceipt(owner: Owner, number: string): Promise<string> {
  const order = await requireOrder(owner, number);
  if (!order.address) {
    throw new ShopError(
      "no_receipt",
      `Order ${order.number} is a sample without an email address, so it has no receipt.`,
      { number: order.number },
    );
  }
  await limitReceipts(owner);
  const { email } = order.address;
  const outcome = await sendEmail({
    to: email,
    subject: `Your receipt for order ${order.number}`,
    text: receiptText(order),
  });
  if (!outcome.sent) throw new ShopError("receipt_not_sent", outcome.reason, {});
  return email;
}

async function limitReceipts({ tenantId, userId }: Owner): Promise<void> {
  const ceiling = { ...RECEIPTS_PER_USER, kind: "receipts of a user", subject: [tenantId, userId] };
  const outcome = await ceilings().reserve([ceiling]);
  if (outcome.granted) return;
  const { words, wait } = untilReset(outcome.refusal);
  throw new ShopError("too_many_receipts", `You can get the next receipt by email ${words}.`, {
    ...wait,
    window: outcome.refusal.window,
  });
}

/**
 * Only what the shop knows by itself: the email may go to anyone's address, so nothing that the
 * user typed is in it.
 */
function receiptText(order: Order): string {
  const money = (cents: number) => formatMoney(cents, order.currency);
  const goodsCents = sumLines(order.lines);
  const shippingCents = order.totalCents - goodsCents;
  const goods = order.lines.map(
    ({ quantity, name, variant, totalCents }) =>
      `${quantity} × ${name}${variant && `, ${variant}`}: ${money(totalCents)}`,
  );
  const totals = [
    `Goods: ${money(goodsCents)}`,
    `Shipping: ${shippingCents > 0 ? money(shippingCents) : "free"}${order.delivery ? ` (${deliveryName(order.delivery)})` : ""}`,
    `Total: ${money(order.totalCents)}`,
  ];
  return `Order ${order.number}, ${dayFormat.format(order.placedAt)}

${goods.join("\n")}

${totals.join("\n")}

Nothing was charged, and nothing will be sent: this shop is a demonstration.
`;
}
