"use client";

import { useRef } from "react";
import { AskAssistant } from "@/components/ui/ask-assistant";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Cart } from "@/lib/shop/cart";
import { CartLineRow } from "./cart-line-row";
import { useCart } from "./cart-provider";
import { CartTotals } from "./cart-totals";
import { useFocusAfterRemoval } from "./use-focus-after-removal";

export function CartContents() {
  const { cart, isKnown } = useCart();
  const contents = useRef<HTMLDivElement>(null);
  useFocusAfterRemoval(contents, cart.lines);
  return <div ref={contents}>{isKnown ? <Contents cart={cart} /> : <Unknown />}</div>;
}

function Unknown() {
  return (
    <>
      <p role="status" aria-label="Loading your cart" className="min-h-64" />
      <noscript>
        <p className="text-lg text-soft">
          The cart needs JavaScript, which is turned off in this browser.
        </p>
      </noscript>
    </>
  );
}

function Contents({ cart }: { cart: Cart }) {
  if (cart.lines.length === 0) {
    return (
      <EmptyState
        title="Nothing in it yet."
        actions={
          <>
            <ButtonLink href="/search" prefetch={false}>
              See everything
            </ButtonLink>
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
        <ButtonLink href="/checkout" className="mt-6 w-full">
          Go to checkout
        </ButtonLink>
        <p className="mt-3 text-sm text-soft">
          This is a demonstration: no payment is taken and nothing is sent.
        </p>
      </section>
    </div>
  );
}
