import { z } from "zod";
import type { Entity, Wish } from "@/lib/assistant/demo-model";
import { ProductSchema, type Product } from "@/lib/shop/product";
import { productOf } from "./demo-entities";

/** The products that a kind stands for, or the product itself. */
export function productsOf(entity: Entity): Product[] {
  return entity.kind === "kind" ? z.array(ProductSchema).parse(entity.data) : [productOf(entity)];
}

/** The products in stock with the requested tags. A tag that none of them has is ignored. */
export function fitting(choices: readonly Product[], wish: Wish): Product[] {
  const inStock = choices.filter(({ stock }) => stock > 0);
  return wish.named("tag").reduce((left, { id }) => {
    const having = left.filter(({ attributes }) => attributes.includes(id));
    return having.length > 0 ? having : left;
  }, inStock);
}
