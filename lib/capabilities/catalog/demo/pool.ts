import type { Wish } from "@/lib/assistant/demo-model";
import type { Product } from "@/lib/shop/product";

/** The products in stock with the requested tags. A tag that none of them has is ignored. */
export function fitting(choices: readonly Product[], wish: Wish): Product[] {
  const inStock = choices.filter(({ stock }) => stock > 0);
  return wish.named("tag").reduce((left, { id }) => {
    const having = left.filter(({ attributes }) => attributes.includes(id));
    return having.length > 0 ? having : left;
  }, inStock);
}
