import type { Cart } from "../cart";
import { shippingFor } from "../cart";
import type { Delivery } from "./delivery";

const EXPRESS_CENTS = 14_90;

export function deliveryCents(delivery: Delivery, subtotalCents: number): number {
  return delivery === "express" ? EXPRESS_CENTS : shippingFor(subtotalCents);
}

/** The cart with the price of the delivery in its totals. */
export function withDelivery(cart: Cart, delivery: Delivery): Cart {
  const shippingCents = deliveryCents(delivery, cart.subtotalCents);
  return { ...cart, shippingCents, totalCents: cart.subtotalCents + shippingCents };
}
