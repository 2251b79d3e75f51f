import { findProduct, listProducts } from "@/lib/shop/catalog";
import type { Product } from "@/lib/shop/product";
import { refusal, type Refusal } from "@/lib/assistant/refusal";

const SUGGESTIONS = 3;

/** The product with this slug or name, or a refusal that lists the closest products. */
export async function findByName(slugOrName: string): Promise<Product | Refusal> {
  const bySlug = await findProduct(slugOrName.trim().toLowerCase());
  if (bySlug) return bySlug;
  return matchName(await listProducts(), slugOrName);
}

/** The product that matches the words best. They must include the first word of its name. */
function matchName(products: readonly Product[], name: string): Product | Refusal {
  const wanted = nameWords(name);
  const scored = products
    .map((product) => ({ product, share: sharedWords(wanted, nameWords(product.name)) }))
    .filter(({ share }) => share > 0)
    .sort((left, right) => right.share - left.share);
  const [best, next] = scored;
  const isClear = best && (next === undefined || best.share > next.share);
  if (best && isClear && hasOwnName(wanted, best.product)) return best.product;
  const names = scored.slice(0, SUGGESTIONS).map(({ product }) => product.name);
  const advice = names.length === 0 ? "" : ` Did you mean ${names.join(", ")}?`;
  return refusal({ message: `There is no product called “${name}” in the shop.${advice}` });
}

/** The first word of a product's name is unique; the others say what kind of product it is. */
function hasOwnName(wanted: readonly string[], product: Product): boolean {
  const own = nameWords(product.name)[0];
  return own !== undefined && wanted.includes(own);
}

function sharedWords(wanted: readonly string[], name: readonly string[]): number {
  return name.filter((word) => wanted.includes(word)).length;
}

function nameWords(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}
