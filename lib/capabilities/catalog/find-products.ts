import { z } from "zod";
import { CatalogQuerySchema } from "@/lib/shop/catalog-query";
import { searchCatalog, type IgnoredPart } from "@/lib/shop/catalog-search";
import type { Product } from "@/lib/shop/product";

const MAX_CARDS = 6;
const CENTS = 100;

export const ProductSearchInputSchema = z.object({
  query: z
    .string()
    .max(200)
    .describe("What the user needs, in a few English words; empty for all."),
  category: z.string().max(60).nullable().describe("A category's slug, where the user named one."),
  attributes: z
    .array(z.string().max(40))
    .max(6)
    .nullable()
    .describe(
      "Tags that a product must have: winter, summer, three-season, waterproof, insulated, " +
        "lightweight, down, merino, leather, vegan, recycled, one-person, two-person, family…",
    ),
  min_price: z.number().min(0).nullable().describe("Euros."),
  max_price: z.number().min(0).nullable().describe("Euros."),
  sort: z.enum(["relevance", "price_asc", "price_desc"]).nullable(),
});
type ProductSearchInput = z.infer<typeof ProductSearchInputSchema>;

interface FoundProducts {
  products: Product[];
  /** Requested tags that no product has all of. They were ignored to find something. */
  missed?: string[];
  /** Parts of the query's text that were ignored to find something. */
  ignored: readonly IgnoredPart[];
}

/**
 * Products for a model's search, best first. If nothing has all requested tags, they are ignored.
 */
export function findProducts(
  catalog: readonly Product[],
  input: ProductSearchInput,
): FoundProducts {
  const attributes = input.attributes ?? [];
  const exact = search(catalog, input, attributes);
  if (exact.products.length > 0 || attributes.length === 0) return exact;
  const close = search(catalog, input, []);
  return close.products.length > 0 ? { ...close, missed: attributes } : close;
}

function search(
  catalog: readonly Product[],
  input: ProductSearchInput,
  attributes: string[],
): FoundProducts {
  const query = CatalogQuerySchema.parse({
    text: input.query,
    category: input.category ?? undefined,
    attributes,
    minPriceCents: cents(input.min_price),
    maxPriceCents: cents(input.max_price),
    sort: input.sort ?? "relevance",
    limit: MAX_CARDS,
  });
  const { products, ignored } = searchCatalog(catalog, query);
  return { products, ignored };
}

function cents(euros: number | null): number | undefined {
  return euros === null ? undefined : Math.round(euros * CENTS);
}
