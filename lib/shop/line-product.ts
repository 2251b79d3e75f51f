import { readJsonColumn } from "./json-column";
import type { OrderLine } from "./order";
import { OptionsSchema, ProductDetailsSchema, type ProductRow } from "./product";
import { variantImage } from "./variant";

/** The columns of a product that a line of a cart or an order shows. */
export const LINE_PRODUCT_COLUMNS = {
  slug: true,
  image: true,
  details: true,
  options: true,
} as const;

export type LineProductRow = Pick<ProductRow, keyof typeof LINE_PRODUCT_COLUMNS>;

/** What a line of a cart or an order shows of its product. */
export function lineProduct(
  { slug, image, details, options }: LineProductRow,
  variant: string,
): Pick<OrderLine, "productSlug" | "image" | "plate"> {
  return {
    productSlug: slug,
    image: variantImage({ image, options: readJsonColumn(options, OptionsSchema) }, variant),
    plate: readJsonColumn(details, ProductDetailsSchema).plate,
  };
}
