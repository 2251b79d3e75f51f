import Link from "next/link";
import { formatMoney } from "@/lib/shop/money";
import type { Order } from "@/lib/shop/order";
import { ProductImage } from "../product-image";

/** The goods of an order, or of a cart that is about to become one. */
export function OrderLines({ order }: { order: Pick<Order, "lines" | "currency"> }) {
  return (
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
              <Link
                href={`/products/${line.productSlug}`}
                prefetch={false}
                className="hover:text-accent"
              >
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
  );
}
