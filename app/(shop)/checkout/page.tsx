import type { Metadata } from "next";
import { AddressForm } from "@/components/shop/checkout/address-form";
import { CheckoutFrame } from "@/components/shop/checkout/checkout-frame";
import { EmptyCheckout } from "@/components/shop/checkout/empty-checkout";
import { readOpenCheckout } from "@/components/shop/checkout/read-checkout";
import { ADDRESS_LIMITS } from "@/lib/shop/checkout/address";
import { COUNTRIES } from "@/lib/shop/checkout/countries";

export const metadata: Metadata = { title: "Checkout: address" };

export default async function CheckoutAddressPage() {
  const open = await readOpenCheckout();
  if (!open) return <EmptyCheckout />;
  return (
    <CheckoutFrame step="Address" cart={open.cart}>
      <p className="mb-6 text-soft">
        This is a demo shop that ships nothing, so you can make up an address.
      </p>
      <AddressForm
        known={open.checkout?.address ?? {}}
        countries={COUNTRIES}
        limits={ADDRESS_LIMITS}
      />
    </CheckoutFrame>
  );
}
