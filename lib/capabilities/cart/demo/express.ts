import type { Wish } from "@/lib/assistant/demo-model";
import { shippingFor } from "@/lib/shop/cart";
import { deliveryCents } from "@/lib/shop/checkout/delivery-price";
import { destinationIn } from "@/lib/shop/checkout/destination";
import { formatMoney } from "@/lib/shop/money";
import { productOf } from "../../demo-goods";
import { cartText } from "../messages";
import type { CartFacts } from "../results";

interface Totals {
  subtotal: string;
  shipping: string;
  total: string;
}

/** The cart's totals, with express shipping if the wish asks for it. */
export function totalsOf(cart: CartFacts, wish: Wish): Totals {
  if (!isExpress(wish)) return cart;
  const cents = cart.lines.map(({ slug, quantity }) => {
    const product = wish.all("product").find(({ id }) => id === slug);
    return product ? productOf(product).priceCents * quantity : 0;
  });
  return withShipping(
    cents.reduce((sum, each) => sum + each, 0),
    wish,
  );
}

/** What to say about shipping if the cart is empty: the total for the product that “it” is, if any. */
export function costWithShipping(wish: Wish): string | null {
  if (!wish.has(/\b(?:shipping|shipped|delivery|delivered|sending|postage|express)\b/)) return null;
  const named = wish.of("product");
  const [entity] = named;
  if (!entity || named.length > 1) return null;
  const { name, priceCents } = productOf(entity);
  return cartText(wish.language, "withShipping", { name, ...withShipping(priceCents, wish) });
}

/** That the shop doesn't deliver to the country that the wish names. */
export function notDelivered(wish: Wish): string | null {
  const to = destinationIn(wish);
  return to && !to.country ? cartText(wish.language, "shipsNot", { country: to.name }) : null;
}

function withShipping(cents: number, wish: Wish): Totals {
  const express = isExpress(wish);
  const shipping = express ? deliveryCents("express", cents) : shippingFor(cents);
  const price = shipping === 0 ? "free" : formatMoney(shipping);
  return {
    subtotal: formatMoney(cents),
    shipping: express ? `express: ${price}` : price,
    total: formatMoney(cents + shipping),
  };
}

function isExpress(wish: Wish): boolean {
  return wish.has(/\bexpress\b/);
}
