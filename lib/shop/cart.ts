import { z } from "zod";
import { lineTotal, SHOP_CURRENCY, sumLines } from "./money";
import { VariantChoiceSchema } from "./variant";

export const MAX_LINE_QUANTITY = 20;
export const FREE_SHIPPING_FROM_CENTS = 100_00;
export const SHIPPING_CENTS = 5_90;

export const CartLineSchema = z.object({
  id: z.string(),
  productId: z.string(),
  productSlug: z.string(),
  name: z.string(),
  image: z.string(),
  plate: z.string(),
  variant: z.string(),
  quantity: z.int().min(1),
  priceCents: z.int(),
  totalCents: z.int(),
  /** How many of the product the shop has, in all variants. */
  stock: z.int(),
});

export const CartSchema = z.object({
  lines: z.array(CartLineSchema),
  itemCount: z.int(),
  subtotalCents: z.int(),
  shippingCents: z.int(),
  totalCents: z.int(),
  currency: z.string(),
});

export type CartLine = z.infer<typeof CartLineSchema>;
export type Cart = z.infer<typeof CartSchema>;

export const AddToCartSchema = z.object({
  productSlug: z.string().min(1).max(120),
  variant: VariantChoiceSchema.default(""),
  quantity: z.int().min(1).max(MAX_LINE_QUANTITY).default(1),
});

export const SetQuantitySchema = z.object({
  lineId: z.string().min(1).max(64),
  /** Zero takes the line out. */
  quantity: z.int().min(0).max(MAX_LINE_QUANTITY),
});

export const RemoveLineSchema = z.object({ lineId: z.string().min(1).max(64) });

export type AddToCart = z.input<typeof AddToCartSchema>;
export type SetQuantity = z.input<typeof SetQuantitySchema>;
export type RemoveLine = z.input<typeof RemoveLineSchema>;

/** Totals a cart from its lines; shipping is free from `FREE_SHIPPING_FROM_CENTS` on. */
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
