import Link from "next/link";
import type { ReactNode } from "react";
import type { Cart } from "@/lib/shop/cart";
import { CartTotals } from "../cart-totals";
import { PageIntro } from "../page-intro";
import { ProductImage } from "../product-image";

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
      <PageIntro title={step === "Review" ? "Looks right?" : step} />
      <nav aria-label="Steps of the checkout" className="border-y border-line">
        <ol className="flex gap-6">
          {STEPS.map(({ name, href }, index) => (
            <li
              key={name}
              aria-current={index === at ? "step" : undefined}
              className="-mb-px border-b-2 border-transparent py-3 text-soft aria-[current=step]:border-accent aria-[current=step]:font-semibold aria-[current=step]:text-ink"
            >
              <span className="mr-2 tabular-nums">{index + 1}</span>
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
          className="self-start rounded-lg bg-raised p-6 @4xl:sticky @4xl:top-24"
        >
          <ul className="mb-5 divide-y divide-line border-b border-line">
            {cart.lines.map((line) => (
              <li key={line.id} className="grid grid-cols-[3rem_1fr] items-center gap-3 py-2.5">
                <ProductImage
                  image={line.image}
                  plate={line.plate}
                  className="aspect-square rounded-md"
                />
                <p className="min-w-0 leading-snug">
                  {line.quantity} × {line.name}
                  {line.variant === "" ? null : (
                    <span className="block text-sm text-soft">{line.variant}</span>
                  )}
                </p>
              </li>
            ))}
          </ul>
          <CartTotals cart={cart} />
        </section>
      </div>
    </div>
  );
}
