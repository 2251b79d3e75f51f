"use client";

import Link from "next/link";
import { useState } from "react";
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
  const { setQuantity, remove, notice } = useCart();
  const [wanted, setWanted] = useState<number | null>(null);
  const shown = wanted ?? line.quantity;
  const most = Math.min(MAX_LINE_QUANTITY, Math.max(line.stock, line.quantity));
  const isFresh = notice?.lineId === line.id;

  // The new quantity is shown immediately. The server answers in order, so the last change wins.
  async function handleQuantity(quantity: number) {
    setWanted(quantity);
    await setQuantity(line.id, quantity);
    setWanted((current) => (current === quantity ? null : current));
  }

  return (
    <li className="relative isolate grid grid-cols-[5.5rem_1fr] gap-4 py-4">
      {isFresh ? (
        <span
          key={line.quantity}
          aria-hidden="true"
          className="absolute -inset-x-3 inset-y-0 -z-10 animate-flash rounded-lg"
        />
      ) : null}
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
              // On this very page, Next would ask for parts that only pages made in the build have.
              prefetch={false}
              onClick={onLeave}
              className="hover:text-accent"
            >
              {line.name}
            </Link>
          </p>
          <p className="tabular-nums">{formatMoney(line.totalCents)}</p>
        </div>
        {line.variant === "" ? null : <p className="-mt-1.5 text-sm text-soft">{line.variant}</p>}
        {shown < most ? null : (
          <p className="-mt-1.5 text-sm text-soft">
            {most < MAX_LINE_QUANTITY ? "That is all we have." : `At most ${most} in one order.`}
          </p>
        )}
        <div className="mt-auto flex items-center justify-between gap-3">
          <QuantityPicker
            value={shown}
            max={most}
            label={line.name}
            onChange={(quantity) => void handleQuantity(quantity)}
          />
          <button
            type="button"
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
