"use client";

import { useEffect } from "react";
import { useCart } from "../cart-provider";

/** Reads the cart again after the server has changed it. */
export function FreshCart() {
  const { refresh } = useCart();
  useEffect(() => {
    void refresh({ announce: false });
    // Once: the refresh changes what it depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return null;
}
