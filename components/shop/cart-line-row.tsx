"use client";

import Link from "next/link";
import type { CartLine } from "@/lib/shop/cart";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import { formatMoney } from "@/lib/shop/money";
import { useCart } from "./cart-provider";
import { ProductImage } from "./product-image";
import { QuantityPicker } from "./quantity-picker";

interface CartLineRowProps {
  line: CartLine;
  /** Called when the shopper follows the link to the product. */
  onLeave?: () => void;
}

export function CartLineRow({ line, onLeave }: CartLineRowProps) {
  const { setQuantity, remove, isPending, notice } = useCart();
  const isFresh = notice?.lineId === line.id;
  return (
    <li
      key={isFresh ? `${line.id}.${line.quantity}` : line.id}
      className={`-mx-3 grid grid-cols-[5.5rem_1fr] gap-4 rounded-lg px-3 py-4 ${isFresh ? "animate-flash" : ""}`}
    >
      <ProductImage
        image={line.image}
        plate={line.plate}
        className="aspect-square self-start rounded-md"
      />
      <div className="flex min-w-0 flex-col gap-2">
        <div className="flex items-baseline justify-between gap-3">
          <p className="leading-snug font-semibold">
            <Link
              href={`/products/${line.productSlug}`}
              onClick={onLeave}
              className="hover:text-accent"
            >
              {line.name}
            </Link>
          </p>
          <p className="tabular-nums">{formatMoney(line.totalCents)}</p>
        </div>
        {line.variant === "" ? null : <p className="-mt-1.5 text-sm text-soft">{line.variant}</p>}
        <div className="mt-auto flex items-center justify-between gap-3">
          <QuantityPicker
            value={line.quantity}
            max={Math.min(MAX_LINE_QUANTITY, Math.max(line.stock, line.quantity))}
            label={line.name}
            disabled={isPending}
            onChange={(quantity) => void setQuantity(line.id, quantity)}
          />
          <button
            type="button"
            disabled={isPending}
            onClick={() => void remove(line.id)}
            className="quiet-link min-h-11 px-1 text-sm text-soft"
          >
            Remove<span className="sr-only"> {line.name}</span>
          </button>
        </div>
      </div>
    </li>
  );
}
