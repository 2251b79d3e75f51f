"use client";

import { lazy, Suspense, useState } from "react";
import { useCart } from "./cart-provider";

const CartDrawer = lazy(async () => {
  const { CartDrawer: component } = await import("./cart-drawer");
  return { default: component };
});

/** The place of the cart's drawer, which isn't loaded until it first opens. */
export function CartDrawerSlot() {
  const { isOpen } = useCart();
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
  if (!isWanted) return null;
  return (
    <Suspense>
      <CartDrawer />
    </Suspense>
  );
}
