"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useCart } from "../cart-provider";

interface FollowCartProps {
  /** What the goods on the page cost. */
  subtotalCents: number;
}

/** Reloads the page's data when the assistant or another tab has changed the cart. */
export function FollowCart({ subtotalCents }: FollowCartProps) {
  const { cart, isKnown } = useCart();
  const router = useRouter();
  const isOutdated = isKnown && cart.subtotalCents !== subtotalCents;
  useEffect(() => {
    if (isOutdated) router.refresh();
  }, [isOutdated, cart.subtotalCents, router]);
  return null;
}
