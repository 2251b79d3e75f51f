import { z } from "zod";
import { SHOP_CURRENCY } from "../money";
import type { Product } from "../product";

export const MAX_QUOTED_LINES = 10;
export const MAX_QUOTED_UNITS = 500;

/** Percent off by minimum quantity of one product, largest first. */
export const DISCOUNTS = [
  { from: 50, percent: 15 },
  { from: 25, percent: 10 },
  { from: 10, percent: 5 },
] as const;

export const QuoteLineSchema = z.object({
  slug: z.string(),
  name: z.string(),
  quantity: z.int().min(1).max(MAX_QUOTED_UNITS),
  /** For a single unit, before the discount. */
  unitCents: z.int(),
  discountPercent: z.int(),
  totalCents: z.int(),
  /** The current stock. */
  stock: z.int(),
});
export type QuoteLine = z.infer<typeof QuoteLineSchema>;

export interface Quote {
  lines: QuoteLine[];
  totalCents: number;
  currency: string;
}

/** The price of each product in the given quantity, with the quantity discount. */
export function quote(items: readonly { product: Product; quantity: number }[]): Quote {
  const lines = items.map(({ product, quantity }) => {
    const discountPercent = DISCOUNTS.find(({ from }) => quantity >= from)?.percent ?? 0;
    const full = product.priceCents * quantity;
    return {
      slug: product.slug,
      name: product.name,
      quantity,
      unitCents: product.priceCents,
      discountPercent,
      totalCents: Math.round((full * (100 - discountPercent)) / 100),
      stock: product.stock,
    };
  });
  const totalCents = lines.reduce((sum, line) => sum + line.totalCents, 0);
  return { lines, totalCents, currency: SHOP_CURRENCY };
}
