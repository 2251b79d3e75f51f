import {
  ProductDetailsResultSchema,
  type ProductDetailsResult,
} from "@/lib/capabilities/catalog/results";
import { ask, type Plan } from "./plan";
import { shorten } from "./shorten";

const LONGEST_NAME = 120;

/** Looks a product up by slug or name; `show_product` shows it as a card as well. */
export function* askProduct(
  product: string,
  tool: "get_product" | "show_product" = "get_product",
): Plan<ProductDetailsResult> {
  return yield* ask(tool, { product: shorten(product, LONGEST_NAME) }, ProductDetailsResultSchema);
}
