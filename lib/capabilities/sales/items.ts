import { z } from "zod";
import { findProducts } from "@/lib/shop/catalog";
import { ShopError } from "@/lib/shop/errors";
import { formatMoney } from "@/lib/shop/money";
import {
  DISCOUNTS,
  MAX_QUOTED_LINES,
  MAX_QUOTED_UNITS,
  quote,
  type Quote,
} from "@/lib/shop/sales/quote";
import type { QuoteSchema } from "./results";

export const ItemsSchema = z.object({
  items: z
    .array(
      z.object({
        product_slug: z.string().min(1).max(120).describe("As other tools returned it."),
        quantity: z.int().min(1).max(MAX_QUOTED_UNITS),
      }),
    )
    .min(1)
    .max(MAX_QUOTED_LINES),
});

/** Throws a ShopError for a product that doesn't exist. */
export async function quoteFor({ items }: z.output<typeof ItemsSchema>): Promise<Quote> {
  const products = await findProducts(items.map(({ product_slug: slug }) => slug));
  return quote(
    items.map(({ product_slug: slug, quantity }) => {
      const product = products.find((each) => each.slug === slug);
      if (!product) {
        const message = `There is no product “${slug}”.`;
        throw new ShopError("product_not_found", message, { product: slug });
      }
      return { product, quantity };
    }),
  );
}

export function quoteFacts({ lines, totalCents, currency }: Quote): z.infer<typeof QuoteSchema> {
  return {
    lines: lines.map((line) => ({
      product_slug: line.slug,
      name: line.name,
      quantity: line.quantity,
      each: formatMoney(line.unitCents, currency),
      discount_percent: line.discountPercent,
      total: formatMoney(line.totalCents, currency),
      in_stock: line.stock,
    })),
    total: formatMoney(totalCents, currency),
    discounts: DISCOUNTS.map((discount) => ({ ...discount })),
  };
}
