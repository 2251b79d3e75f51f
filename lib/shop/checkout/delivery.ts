import { z } from "zod";
import type { Cart } from "../cart";
import { shippingFor } from "../cart";

export const DeliverySchema = z.enum(["standard", "express"]);
export type Delivery = z.infer<typeof DeliverySchema>;

interface DeliveryOption {
  delivery: Delivery;
  name: string;
  time: string;
}

export const DELIVERIES: readonly DeliveryOption[] = [
  { delivery: "standard", name: "Standard", time: "1 to 7 working days, by country" },
  {
    delivery: "express",
    name: "Express",
    time: "The next working day in Ireland, 2 or 3 elsewhere",
  },
];

const EXPRESS_CENTS = 14_90;

export function deliveryCents(delivery: Delivery, subtotalCents: number): number {
  return delivery === "express" ? EXPRESS_CENTS : shippingFor(subtotalCents);
}

/** The cart with the price of this delivery in its totals. */
export function withDelivery(cart: Cart, delivery: Delivery): Cart {
  const shippingCents = deliveryCents(delivery, cart.subtotalCents);
  return { ...cart, shippingCents, totalCents: cart.subtotalCents + shippingCents };
}
