"use server";

import { refresh, revalidatePath, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { actingAddress, actingOwner } from "@/lib/auth/acting-owner";
import { CentsSchema } from "@/lib/shop/cents";
import { TypedAddressSchema } from "@/lib/shop/checkout/address";
import { getCheckout, saveAddress, saveDelivery } from "@/lib/shop/checkout/checkout-store";
import { DeliverySchema } from "@/lib/shop/checkout/delivery";
import { placeOrder } from "@/lib/shop/order-store";
import { CATALOG_TAG } from "../catalog";
import { textFields, UNTOUCHED, type FormState } from "../form-state";
import { invalidForm, refusedForm } from "../refused-form";

/** Otherwise the browser's back button shows a step as it was before its form was sent. */
function forgetVisitedSteps(): void {
  revalidatePath("/checkout", "layout");
}

export async function saveAddressAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form);
  const address = TypedAddressSchema.safeParse(values);
  if (!address.success) return invalidForm(values, address.error);
  await saveAddress(await actingOwner(), address.data);
  forgetVisitedSteps();
  redirect("/checkout/delivery");
}

export async function saveDeliveryAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form);
  const delivery = DeliverySchema.safeParse(values["delivery"]);
  if (!delivery.success) return { values, errors: {}, message: "Choose a delivery option." };
  const isSaved = await saveDelivery(await actingOwner(), delivery.data);
  forgetVisitedSteps();
  redirect(isSaved ? "/checkout/review" : "/checkout");
}

const ShownSchema = z.coerce.number().pipe(CentsSchema).optional().catch(undefined);

export async function placeOrderAction(_before: FormState, form?: FormData): Promise<FormState> {
  const owner = await actingOwner();
  const checkout = await getCheckout(owner);
  if (!checkout?.delivery) redirect(checkout ? "/checkout/delivery" : "/checkout");
  const { address, delivery } = checkout;
  const shownCents = ShownSchema.parse(textFields(form)["shownCents"]);
  const details = { address, delivery, shownCents };
  const placed = await placeOrder(owner, details, await actingAddress()).catch((error: unknown) =>
    refusedForm(UNTOUCHED.values, error),
  );
  if ("message" in placed) {
    // What is no longer in the cart or in stock is then on the page.
    refresh();
    return placed;
  }
  updateTag(CATALOG_TAG);
  redirect(`/orders/${placed.number}?placed=true`);
}
