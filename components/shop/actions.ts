"use server";

import { z } from "zod";
import { actingOwner } from "@/lib/auth/acting-owner";
import { currentCaller } from "@/lib/auth/current-caller";
import type { Cart } from "@/lib/shop/cart";
import { EMPTY_CART } from "@/lib/shop/cart";
import type { AddToCart, RemoveLine, SetQuantity, UpdateCart } from "@/lib/shop/cart-input";
import type { CartResult } from "@/lib/shop/cart-command";
import { addToCart, getCart, removeFromCart, setCartQuantity } from "@/lib/shop/cart-store";
import { ShopError } from "@/lib/shop/errors";
import type { Owner } from "@/lib/shop/owner";
import { updateCart } from "@/lib/shop/update-cart";

export async function readCartAction(): Promise<CartResult> {
  const caller = await currentCaller();
  return { ok: true, cart: caller ? await getCart(caller) : EMPTY_CART };
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

export async function updateCartAction(update: UpdateCart): Promise<CartResult> {
  return changeCart((owner) => updateCart(owner, update));
}

async function changeCart(change: (owner: Owner) => Promise<Cart>): Promise<CartResult> {
  return refusals(async () => ({ ok: true, cart: await change(await actingOwner()) }));
}

async function refusals<Result>(
  run: () => Promise<Result>,
): Promise<Result | Extract<CartResult, { ok: false }>> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ShopError) {
      const { code, message, reason } = error;
      return { ok: false, error: { code, message, reason } };
    }
    if (error instanceof z.ZodError) {
      const field = error.issues[0]?.path.join(".") || "input";
      return { ok: false, error: { code: "invalid_input", message: `Please check ${field}.` } };
    }
    throw error;
  }
}
