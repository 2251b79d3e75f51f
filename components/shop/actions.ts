"use server";

import { z } from "zod";
import { currentOwner } from "@/lib/auth";
import type { AddToCart, Cart, RemoveLine, SetQuantity } from "@/lib/shop/cart";
import { EMPTY_CART } from "@/lib/shop/cart";
import type { CartResult } from "@/lib/shop/cart-command";
import { addToCart, getCart, removeFromCart, setCartQuantity } from "@/lib/shop/cart-store";
import { ShopError } from "@/lib/shop/errors";
import { placeOrder } from "@/lib/shop/order-store";
import type { Owner } from "@/lib/shop/owner";

export type PlaceOrderResult = { ok: true; number: string } | Extract<CartResult, { ok: false }>;

export async function readCartAction(): Promise<CartResult> {
  const owner = await currentOwner();
  return { ok: true, cart: owner ? await getCart(owner) : EMPTY_CART };
}

export async function addToCartAction(input: AddToCart): Promise<CartResult> {
  return changeCart((owner) => addToCart(owner, input));
}

export async function setCartQuantityAction(input: SetQuantity): Promise<CartResult> {
  return changeCart((owner) => setCartQuantity(owner, input));
}

export async function removeFromCartAction(input: RemoveLine): Promise<CartResult> {
  return changeCart((owner) => removeFromCart(owner, input));
}

export async function placeOrderAction(): Promise<PlaceOrderResult> {
  return refusals(async () => {
    const order = await placeOrder(await requireOwner());
    return { ok: true, number: order.number };
  });
}

async function changeCart(change: (owner: Owner) => Promise<Cart>): Promise<CartResult> {
  return refusals(async () => ({ ok: true, cart: await change(await requireOwner()) }));
}

async function requireOwner(): Promise<Owner> {
  const owner = await currentOwner();
  if (!owner) throw new ShopError("no_owner", "Your session has ended. Please reload the page.");
  return owner;
}

async function refusals<Result>(
  run: () => Promise<Result>,
): Promise<Result | Extract<CartResult, { ok: false }>> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ShopError) {
      return { ok: false, error: { code: error.code, message: error.message } };
    }
    if (error instanceof z.ZodError) {
      const field = error.issues[0]?.path.join(".") ?? "input";
      return { ok: false, error: { code: "invalid_input", message: `Please check ${field}.` } };
    }
    throw error;
  }
}
