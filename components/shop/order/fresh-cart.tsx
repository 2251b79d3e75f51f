"use client";

import { useEffect } from "react";
import { useCart } from "../cart-provider";

/** Reloads the cart after the server has changed it. */
export function FreshCart() {
  const { refresh } = useCart();
  useEffect(() => {
    void refresh({ announce: false });
    // Runs only once, because the refresh changes its own dependencies.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return null;
}
