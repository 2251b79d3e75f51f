"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { oncePerPress } from "@/components/ui/once-per-press";
import { useCart } from "../cart-provider";
import { reorderAction } from "./actions";
import { unreachable } from "./unreachable";

/** Adds everything in an order to the cart and opens the cart. */
export function ReorderButton({ number }: { number: string }) {
  const { refresh, open } = useCart();
  const [isPending, start] = useTransition();
  const [message, setMessage] = useState("");

  function handleClick() {
    start(async () => {
      const outcome = await reorderAction(number).catch((error: unknown) => ({
        isAdded: false,
        message: unreachable(error),
      }));
      await refresh({ announce: false });
      if (outcome.isAdded) open({ focus: false });
      setMessage(outcome.message);
    });
  }

  return (
    <>
      <Button onClick={handleClick} {...oncePerPress} disabled={isPending}>
        Order it again
      </Button>
      <p role="status" className="basis-full text-soft empty:hidden">
        {message}
      </p>
    </>
  );
}
