import Link from "next/link";
import { formatMoney } from "@/lib/shop/money";
import type { Order } from "@/lib/shop/order";
import { OrderLines } from "./order-lines";
import { STATUS_WORDS } from "./order-status";

export const ORDER_DATE = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

export function OrderCard({ order }: { order: Order }) {
  return (
    <article aria-labelledby={order.number} className="rounded-lg bg-raised">
      <header className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line px-5 py-4 @2xl:px-6">
        <h2 id={order.number} className="text-xl font-semibold tracking-tight tabular-nums">
          <Link href={`/orders/${order.number}`} prefetch={false} className="hover:text-accent">
            {order.number}
          </Link>
        </h2>
        <p className="text-soft">
          <time dateTime={order.placedAt.toISOString()}>{ORDER_DATE.format(order.placedAt)}</time>
        </p>
        {order.sample ? (
          <p className="rounded-full bg-sunken px-3 py-0.5 text-sm text-soft">Sample</p>
        ) : null}
        <p className="ml-auto font-semibold text-good">{STATUS_WORDS[order.status]}</p>
      </header>
      <OrderLines order={order} />
      <footer className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line px-5 py-4 tabular-nums @2xl:px-6">
        <Link href={`/orders/${order.number}`} prefetch={false} className="quiet-link py-1">
          Track, return or reorder
        </Link>
        <p className="font-semibold">Total {formatMoney(order.totalCents, order.currency)}</p>
      </footer>
    </article>
  );
}
