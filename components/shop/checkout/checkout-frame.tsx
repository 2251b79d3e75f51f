import Link from "next/link";
import type { ReactNode } from "react";
import type { Cart } from "@/lib/shop/cart";
import { CartTotals } from "../cart-totals";
import { OrderLines } from "../order/order-lines";
import { PageIntro } from "../page-intro";
import { FollowCart } from "./follow-cart";

const STEPS = [
  { name: "Address", href: "/checkout" },
  { name: "Delivery", href: "/checkout/delivery" },
  { name: "Review", href: "/checkout/review" },
] as const;

interface CheckoutFrameProps {
  step: (typeof STEPS)[number]["name"];
  cart: Cart;
  children: ReactNode;
}

/** A checkout step next to a summary of the order. */
export function CheckoutFrame({ step, cart, children }: CheckoutFrameProps) {
  const at = STEPS.findIndex(({ name }) => name === step);
  return (
    <div className="page-width">
      <FollowCart subtotalCents={cart.subtotalCents} />
      <PageIntro title={step === "Review" ? "Looks right?" : step} />
      <nav aria-label="Steps of the checkout" className="border-y border-line">
        <ol className="flex gap-6">
          {STEPS.map(({ name, href }, index) => (
            <li
              key={name}
              aria-current={index === at ? "step" : undefined}
              className="-mb-px border-b-2 border-transparent py-3 text-soft aria-[current=step]:border-accent aria-[current=step]:font-semibold aria-[current=step]:text-ink"
            >
              <span className="mr-1 tabular-nums">{index + 1}</span>{" "}
              {index < at ? (
                <Link href={href} className="quiet-link">
                  {name}
                </Link>
              ) : (
                name
              )}
            </li>
          ))}
        </ol>
      </nav>
      <div className="grid gap-10 pt-8 @4xl:grid-cols-[minmax(0,1fr)_22rem] @4xl:gap-16">
        <div className="@container max-w-2xl min-w-0">{children}</div>
        <section
          aria-label="Your order"
          className="self-start rounded-lg bg-raised @4xl:sticky @4xl:top-24"
        >
          <OrderLines order={cart} />
          <div className="border-t border-line p-5 @2xl:p-6">
            <CartTotals cart={cart} />
          </div>
        </section>
      </div>
    </div>
  );
}
