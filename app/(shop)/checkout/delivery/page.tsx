import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckoutFrame } from "@/components/shop/checkout/checkout-frame";
import { DeliveryForm } from "@/components/shop/checkout/delivery-form";
import { EmptyCheckout } from "@/components/shop/checkout/empty-checkout";
import { readOpenCheckout } from "@/components/shop/checkout/read-checkout";
import { deliveriesTo } from "@/lib/shop/checkout/delivery";
import { deliveryCents } from "@/lib/shop/checkout/delivery-price";
import { formatMoney } from "@/lib/shop/money";

export const metadata: Metadata = { title: "Checkout: delivery" };

export default async function CheckoutDeliveryPage() {
  const open = await readOpenCheckout();
  if (!open) return <EmptyCheckout />;
  if (!open.checkout) redirect("/checkout");
  const { cart, checkout } = open;
  const options = deliveriesTo(checkout.address.country).map((option) => {
    const cents = deliveryCents(option.delivery, cart.subtotalCents);
    return { ...option, price: cents === 0 ? "Free" : formatMoney(cents, cart.currency) };
  });
  return (
    <CheckoutFrame step="Delivery" cart={cart}>
      <DeliveryForm options={options} chosen={checkout.delivery ?? "standard"} />
    </CheckoutFrame>
  );
}
