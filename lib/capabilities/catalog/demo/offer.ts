import type { Wish } from "@/lib/assistant/demo-model";
import type { ProductDetails } from "../results";
import { catalogText } from "../messages";

/** Offers to add a product to the cart if it is in stock. */
export function offerToAdd(
  { name, in_stock: inStock }: Pick<ProductDetails, "name" | "in_stock">,
  { language }: Wish,
): string {
  if (!inStock) return catalogText(language, "soldOutNow");
  return catalogText(language, "offerToAdd", { product: name });
}
