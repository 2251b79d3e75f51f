"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { actingOwner } from "@/lib/auth/acting-owner";
import { ShopError } from "@/lib/shop/errors";
import { OrderNumberSchema } from "@/lib/shop/order";
import { cancelOrder, returnOrder, ReturnSchema } from "@/lib/shop/order-changes";
import { emailReceipt } from "@/lib/shop/order-receipt";
import { reorder } from "@/lib/shop/reorder";
import { CATALOG_TAG } from "../catalog";
import { textFields, type FormState } from "../form-state";
import { invalidForm, refusedForm } from "../refused-form";

/** What happened when the user reordered, as a message. */
interface ReorderOutcome {
  isAdded: boolean;
  message: string;
}

export async function reorderAction(number: string): Promise<ReorderOutcome> {
  const wanted = OrderNumberSchema.safeParse(number);
  if (!wanted.success) return { isAdded: false, message: "There is no such order." };
  try {
    const { added, missed } = await reorder(await actingOwner(), wanted.data);
    const reasons = missed.map(({ reason }) => reason).join(" ");
    const goods = added.length > 0 ? `Back in your cart: ${added.join(", ")}.` : "";
    return { isAdded: added.length > 0, message: [goods, reasons].filter(Boolean).join(" ") };
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    return { isAdded: false, message: error.message };
  }
}

/** What came of asking for a receipt, in words. */
interface ReceiptOutcome {
  isSent: boolean;
  message: string;
}

export async function emailReceiptAction(number: string): Promise<ReceiptOutcome> {
  const wanted = OrderNumberSchema.safeParse(number);
  if (!wanted.success) return { isSent: false, message: "There is no such order." };
  try {
    const to = await emailReceipt(await actingOwner(), wanted.data);
    return { isSent: true, message: `The receipt is on its way to ${to}.` };
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    return { isSent: false, message: error.message };
  }
}

export async function cancelOrderAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form);
  const number = OrderNumberSchema.safeParse(values["number"]);
  if (!number.success) return invalidForm(values, number.error);
  const done = await cancelOrder(await actingOwner(), number.data).catch((error: unknown) =>
    refusedForm(values, error),
  );
  if ("message" in done) return done;
  updateTag(CATALOG_TAG);
  redirect(`/orders/${done.number}`);
}

export async function returnOrderAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form);
  const goods = values["goods"]?.split("\n") ?? [];
  if (goods.length === 0) {
    return { values, errors: { goods: "Choose what you want to send back." }, message: null };
  }
  const request = ReturnSchema.safeParse({ ...values, goods });
  if (!request.success) return invalidForm(values, request.error);
  const done = await returnOrder(await actingOwner(), request.data).catch((error: unknown) =>
    refusedForm(values, error),
  );
  if ("message" in done) return done;
  redirect(`/orders/${done.order.number}`);
}
