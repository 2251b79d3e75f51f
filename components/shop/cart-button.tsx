"use client";

import { Icon } from "@/components/ui/icon";
import { useCart } from "./cart-provider";

/** Opens the drawer and shows the number of items in the cart. */
export function CartButton() {
  const { cart, isOpen, open, close } = useCart();
  const count = cart.itemCount;
  return (
    <button
      type="button"
      aria-label={`Cart, ${count} ${count === 1 ? "item" : "items"}`}
      aria-expanded={isOpen}
      onClick={() => (isOpen ? close() : open())}
      className="inline-flex h-11 items-center gap-2 rounded-full px-2 font-semibold @md:px-3 transition-colors hover:bg-sunken"
    >
      <Icon name="bag" />
      <span
        key={count}
        className={`inline-grid h-6 min-w-6 place-items-center rounded-full px-1.5 text-sm tabular-nums ${count > 0 ? "animate-bump bg-accent text-on-accent" : "bg-sunken text-soft"}`}
      >
        {count}
      </span>
    </button>
  );
}
