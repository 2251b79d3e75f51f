"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { AskAssistant } from "@/components/ui/ask-assistant";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { placeOrderAction } from "./actions";
import { CartLineRow } from "./cart-line-row";
import { useCart } from "./cart-provider";
import { CartTotals } from "./cart-totals";

export function CartContents() {
  const { cart, isKnown, isPending, refresh } = useCart();
  const router = useRouter();
  const [isPlacing, startPlacing] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);

  function handlePlaceOrder() {
    startPlacing(async () => {
      const result = await placeOrderAction();
      if (result.ok) router.push(`/orders?placed=${result.number}`);
      else setProblem(result.error.message);
      await refresh({ announce: false });
    });
  }

  if (!isKnown) return <p role="status" aria-label="Reading your cart" className="min-h-64" />;
  if (cart.lines.length === 0 && !isPlacing) {
    return (
      <EmptyState
        title="Nothing in it yet."
        actions={
          <>
            <ButtonLink href="/search">See everything</ButtonLink>
            <AskAssistant question="What would you suggest to start with?">
              Ask for a suggestion
            </AskAssistant>
          </>
        }
      >
        Your cart is waiting for boots, a tent, or a mug at least.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-10 @4xl:grid-cols-[minmax(0,1fr)_22rem] @4xl:gap-16">
      <ul className="self-start divide-y divide-line border-y border-line">
        {cart.lines.map((line) => (
          <CartLineRow key={line.id} line={line} />
        ))}
      </ul>
      <section
        aria-label="Summary"
        className="self-start rounded-lg bg-raised p-6 @4xl:sticky @4xl:top-24"
      >
        <CartTotals cart={cart} />
        <Button
          onClick={handlePlaceOrder}
          disabled={isPlacing || isPending}
          className="mt-6 w-full"
        >
          {isPlacing ? "Placing your order…" : "Place order"}
        </Button>
        <p role="alert" className="mt-3 text-bad empty:hidden">
          {problem}
        </p>
        <p className="mt-3 text-sm text-soft">
          This is a demonstration: no payment is taken and nothing is sent.
        </p>
      </section>
    </div>
  );
}
