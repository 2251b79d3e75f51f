"use client";

import { lazy, Suspense, useState } from "react";
import { useCart } from "./cart-provider";

const CartDrawer = lazy(async () => {
  const { CartDrawer: component } = await import("./cart-drawer");
  return { default: component };
});

/** Loads the cart drawer when it is first opened. */
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
