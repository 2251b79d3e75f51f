import { lineTotal, SHOP_CURRENCY, sumLines } from "./money";
import type { OrderLine } from "./order";

export const MAX_LINE_QUANTITY = 20;
export const FREE_SHIPPING_FROM_CENTS = 100_00;
export const SHIPPING_CENTS = 5_90;

export interface CartLine extends OrderLine {
  /** The shop's stock of the product, across all variants. */
  stock: number;
}

export interface Cart {
  lines: CartLine[];
  itemCount: number;
  subtotalCents: number;
  shippingCents: number;
  totalCents: number;
  currency: string;
}

/** Calculates a cart's totals from its lines; shipping is free from `FREE_SHIPPING_FROM_CENTS`. */
export function totalCart(lines: readonly Omit<CartLine, "totalCents">[]): Cart {
  const subtotalCents = sumLines(lines);
  const shippingCents = shippingFor(subtotalCents);
  return {
    lines: lines.map((line) => ({ ...line, totalCents: lineTotal(line) })),
    itemCount: lines.reduce((count, line) => count + line.quantity, 0),
    subtotalCents,
    shippingCents,
    totalCents: subtotalCents + shippingCents,
    currency: SHOP_CURRENCY,
  };
}

export function shippingFor(subtotalCents: number): number {
  return subtotalCents === 0 || subtotalCents >= FREE_SHIPPING_FROM_CENTS ? 0 : SHIPPING_CENTS;
}

export const EMPTY_CART: Cart = totalCart([]);
