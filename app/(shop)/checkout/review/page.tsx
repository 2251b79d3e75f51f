import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { CheckoutFrame } from "@/components/shop/checkout/checkout-frame";
import { EmptyCheckout } from "@/components/shop/checkout/empty-checkout";
import { PlaceOrderForm } from "@/components/shop/checkout/place-order-form";
import { readOpenCheckout } from "@/components/shop/checkout/read-checkout";
import { AddressBlock } from "@/components/shop/order/address-block";
import { deliveriesTo } from "@/lib/shop/checkout/delivery";
import { formatMoney } from "@/lib/shop/money";

export const metadata: Metadata = { title: "Checkout: review" };

export default async function CheckoutReviewPage() {
  const open = await readOpenCheckout();
  if (!open) return <EmptyCheckout />;
  const { cart, checkout } = open;
  if (!checkout) redirect("/checkout");
  const delivery = deliveriesTo(checkout.address.country).find(
    (option) => option.delivery === checkout.delivery,
  );
  if (!delivery) redirect("/checkout/delivery");
  return (
    <CheckoutFrame step="Review" cart={cart}>
      <dl className="mb-8 divide-y divide-line border-b border-line">
        <Part name="To" change="/checkout" changed="address">
          <AddressBlock address={checkout.address} />
        </Part>
        <Part name="By" change="/checkout/delivery" changed="delivery">
          {delivery.name}
          <span className="block text-soft">{delivery.time}</span>
        </Part>
        <Part name="Payment">
          None: this is a demonstration
          <span className="block text-soft">A real shop would ask for your card here.</span>
        </Part>
      </dl>
      <PlaceOrderForm
        total={formatMoney(cart.totalCents, cart.currency)}
        totalCents={cart.totalCents}
      />
    </CheckoutFrame>
  );
}

interface PartProps {
  name: string;
  children: ReactNode;
  /** The URL of the page where this can be changed. */
  change?: string;
  changed?: string;
}

function Part({ name, children, change, changed }: PartProps) {
  return (
    <div className="grid grid-cols-[5rem_1fr_auto] gap-4 py-4">
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
      {change ? (
        <dd>
          <Link href={change} className="quiet-link" aria-label={`Change the ${changed}`}>
            Change
          </Link>
        </dd>
      ) : null}
    </div>
  );
}
