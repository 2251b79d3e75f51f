import { formatMoney, sumLines } from "@/lib/shop/money";
import type { Order } from "@/lib/shop/order";

export function OrderTotals({ order }: { order: Order }) {
  const goodsCents = sumLines(order.lines);
  const shippingCents = order.totalCents - goodsCents;
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-y-1.5 border-t border-line px-5 py-4 tabular-nums @2xl:px-6 [&>dd]:text-right">
      <dt className="text-soft">Goods</dt>
      <dd>{formatMoney(goodsCents, order.currency)}</dd>
      <dt className="text-soft">Shipping</dt>
      <dd>{shippingCents > 0 ? formatMoney(shippingCents, order.currency) : "Free"}</dd>
      <dt className="font-semibold">Total</dt>
      <dd className="font-semibold">{formatMoney(order.totalCents, order.currency)}</dd>
    </dl>
  );
}
