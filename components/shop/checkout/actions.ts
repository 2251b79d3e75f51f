"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { actingAddress, actingOwner } from "@/lib/auth/acting-owner";
import { TypedAddressSchema } from "@/lib/shop/checkout/address";
import { getCheckout, saveAddress, saveDelivery } from "@/lib/shop/checkout/checkout-store";
import { DeliverySchema } from "@/lib/shop/checkout/delivery";
import { placeOrder } from "@/lib/shop/order-store";
import { CATALOG_TAG } from "../catalog";
import { textFields, UNTOUCHED, type FormState } from "../form-state";
import { invalidForm, refusedForm } from "../refused-form";

export async function saveAddressAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form);
  const address = TypedAddressSchema.safeParse(values);
  if (!address.success) return invalidForm(values, address.error);
  await saveAddress(await actingOwner(), address.data);
  redirect("/checkout/delivery");
}

export async function saveDeliveryAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form);
  const delivery = DeliverySchema.safeParse(values["delivery"]);
  if (!delivery.success) return { values, errors: {}, message: "Choose a delivery option." };
  const isSaved = await saveDelivery(await actingOwner(), delivery.data);
  redirect(isSaved ? "/checkout/review" : "/checkout");
}

export async function placeOrderAction(_before: FormState): Promise<FormState> {
  const owner = await actingOwner();
  const checkout = await getCheckout(owner);
  if (!checkout?.delivery) redirect(checkout ? "/checkout/delivery" : "/checkout");
  const { address, delivery } = checkout;
  const placed = await placeOrder(owner, { address, delivery }, await actingAddress()).catch(
    (error: unknown) => refusedForm(UNTOUCHED.values, error),
  );
  if ("message" in placed) return placed;
  updateTag(CATALOG_TAG);
  redirect(`/orders/${placed.number}?placed=true`);
}
