import Link from "next/link";
import { formatMoney, sumLines } from "@/lib/shop/money";
import type { Order, OrderStatus } from "@/lib/shop/order";
import { ProductImage } from "./product-image";

const STATUS: Readonly<Record<OrderStatus, string>> = {
  placed: "Placed",
  packed: "Packed",
  shipped: "On its way",
  delivered: "Delivered",
  canceled: "Canceled",
  returned: "Coming back",
};

const DATE = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

interface OrderCardProps {
  order: Order;
  isNew: boolean;
}

export function OrderCard({ order, isNew }: OrderCardProps) {
  const shippingCents = order.totalCents - sumLines(order.lines);
  return (
    <article
      aria-labelledby={order.number}
      className={`rounded-lg bg-raised ${isNew ? "ring-2 ring-good" : ""}`}
    >
      <header className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line px-5 py-4 @2xl:px-6">
        <h2 id={order.number} className="text-xl font-semibold tracking-tight tabular-nums">
          {order.number}
        </h2>
        <p className="text-soft">
          <time dateTime={order.placedAt.toISOString()}>{DATE.format(order.placedAt)}</time>
        </p>
        {order.sample ? (
          <p className="rounded-full bg-sunken px-3 py-0.5 text-sm text-soft">Sample</p>
        ) : null}
        <p className="ml-auto font-semibold text-good">{STATUS[order.status]}</p>
      </header>
      <ul className="divide-y divide-line px-5 @2xl:px-6">
        {order.lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[4rem_1fr_auto] items-center gap-4 py-3">
            <ProductImage
              image={line.image}
              plate={line.plate}
              className="aspect-square rounded-md"
            />
            <div className="min-w-0">
              <p className="font-semibold">
                <Link href={`/products/${line.productSlug}`} className="hover:text-accent">
                  {line.name}
                </Link>
              </p>
              <p className="text-sm text-soft">
                {line.quantity} × {formatMoney(line.priceCents, order.currency)}
                {line.variant === "" ? "" : `, ${line.variant}`}
              </p>
            </div>
            <p className="tabular-nums">{formatMoney(line.totalCents, order.currency)}</p>
          </li>
        ))}
      </ul>
      <footer className="flex flex-wrap justify-between gap-x-6 border-t border-line px-5 py-4 tabular-nums @2xl:px-6">
        <p className="text-soft">
          {shippingCents > 0
            ? `Shipping ${formatMoney(shippingCents, order.currency)}`
            : "Shipping free"}
        </p>
        <p className="font-semibold">Total {formatMoney(order.totalCents, order.currency)}</p>
      </footer>
    </article>
  );
}
