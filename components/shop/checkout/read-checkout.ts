import { currentCaller } from "@/lib/auth/current-caller";
import type { Cart } from "@/lib/shop/cart";
import { getCart } from "@/lib/shop/cart-store";
import type { Checkout } from "@/lib/shop/checkout/checkout-store";
import { getCheckout } from "@/lib/shop/checkout/checkout-store";
import { withDelivery } from "@/lib/shop/checkout/delivery-price";

interface OpenCheckout {
  /** Its totals include the price of the chosen delivery. */
  cart: Cart;
  checkout: Checkout | null;
}

/** The visitor's checkout; null if there is nothing to order. */
export async function readOpenCheckout(): Promise<OpenCheckout | null> {
  const caller = await currentCaller();
  if (!caller) return null;
  const [cart, checkout] = await Promise.all([getCart(caller), getCheckout(caller)]);
  if (cart.lines.length === 0) return null;
  return { cart: withDelivery(cart, checkout?.delivery ?? "standard"), checkout };
}
