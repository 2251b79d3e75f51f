import { z } from "zod";
import { RefusalSchema } from "@/lib/assistant/refusal";

const ProductOptionSchema = z.object({
  name: z.string(),
  values: z.array(z.string()),
  /** Used if the user chooses nothing; without a default, the user must choose. */
  default: z.string().optional(),
});

export const ProductFactsSchema = z.object({
  slug: z.string(),
  name: z.string(),
  category: z.string(),
  /** Formatted for display, such as `€249`. */
  price: z.string(),
  price_cents: z.int(),
  summary: z.string(),
  options: z.array(ProductOptionSchema),
  attributes: z.array(z.string()),
  in_stock: z.boolean(),
});
export type ProductFacts = z.infer<typeof ProductFactsSchema>;

export const ListedProductSchema = ProductFactsSchema.extend({
  /** 1 is the first card the user sees. */
  position: z.int().min(1),
});
export type ListedProduct = z.infer<typeof ListedProductSchema>;

export const ProductSearchResultSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("found"),
    /** Requested tags that no product has all of. */
    missed: z.array(z.string()).optional(),
    /** Parts of the query that no product matches. */
    ignored: z.array(z.enum(["words", "price"])).optional(),
    products: z.array(ListedProductSchema).min(1),
  }),
  z.object({
    status: z.literal("nothing_found"),
    /** What to try instead: the names of the shop's categories. */
    categories: z.array(z.string()),
  }),
]);

export const ProductDetailsSchema = ProductFactsSchema.extend({
  description: z.string(),
  features: z.array(z.string()),
  specs: z.array(z.object({ label: z.string(), value: z.string() })),
  care: z.array(z.string()),
});
export type ProductDetails = z.infer<typeof ProductDetailsSchema>;

export const ProductDetailsResultSchema = z.discriminatedUnion("status", [
  z.object({ status: z.literal("found"), product: ProductDetailsSchema }),
  RefusalSchema,
]);
export const ComparisonResultSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("compared"),
    products: z.array(ProductDetailsSchema).min(2),
    /** A slug; null if several are, or if it isn't known. */
    cheapest: z.string().nullable(),
    lightest: z.string().nullable(),
  }),
  RefusalSchema,
]);
