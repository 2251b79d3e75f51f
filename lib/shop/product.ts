import { z } from "zod";
import { readJsonColumn } from "./json-column";
import { CentsSchema } from "./cents";

/**
 * Something the shopper chooses, such as a boot's size. It must be chosen if there is no
 * `defaultValue`.
 */
export const ProductOptionSchema = z.object({
  name: z.string().min(1),
  values: z.array(z.string().min(1)).min(1),
  defaultValue: z.string().optional(),
  /** For colors: the swatch as a CSS color and the picture for each value. */
  swatches: z.record(z.string(), z.object({ tone: z.string(), image: z.string() })).optional(),
});

export const OptionsSchema = z.array(ProductOptionSchema);

export const ProductDetailsSchema = z.object({
  /** The background color of the illustration, used to fill the rest of its frame. */
  plate: z.string(),
  features: z.array(z.string()),
  specs: z.array(z.object({ label: z.string(), value: z.string() })),
  care: z.array(z.string()),
  /** Slugs of help articles that are useful before buying. */
  help: z.array(z.string()),
});

export const ProductSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  categorySlug: z.string(),
  priceCents: CentsSchema,
  currency: z.string().length(3),
  summary: z.string(),
  description: z.string(),
  details: ProductDetailsSchema,
  options: OptionsSchema,
  attributes: z.array(z.string()),
  image: z.string(),
  stock: z.int(),
  featured: z.boolean(),
  position: z.int(),
});

export type Product = z.infer<typeof ProductSchema>;
export type ProductOption = z.infer<typeof ProductOptionSchema>;
export type ProductDetails = z.infer<typeof ProductDetailsSchema>;

export const CategorySchema = z.object({
  slug: z.string(),
  name: z.string(),
  summary: z.string(),
  position: z.int(),
});

export type Category = z.infer<typeof CategorySchema>;

type JsonColumn = "details" | "options" | "attributes";

/** A product as stored in its table: JSON columns are text in every database. */
export type ProductRow = Omit<Product, JsonColumn> & Record<JsonColumn, string>;

export function productFromRow(row: ProductRow): Product {
  return {
    ...row,
    details: readJsonColumn(row.details, ProductDetailsSchema),
    options: readJsonColumn(row.options, OptionsSchema),
    attributes: readJsonColumn(row.attributes, z.array(z.string())),
  };
}
