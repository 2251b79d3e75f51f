import { z } from "zod";
import { whichOne, type Entity, type Reply, type Wish } from "@/lib/assistant/demo-model";
import { ProductSchema, type Product } from "@/lib/shop/product";

/** The product that an entity stands for. */
export function productOf({ data }: Entity): Product {
  return ProductSchema.parse(data);
}

/** The products of a kind such as tents, or the product itself. */
export function productsOf(entity: Entity): Product[] {
  return entity.kind === "kind" ? z.array(ProductSchema).parse(entity.data) : [productOf(entity)];
}

export function slugsOf(entities: readonly Entity[]): string[] {
  return entities.flatMap(productsOf).map(({ slug }) => slug);
}

/** The products of some kinds as entities, in the order in which the shop lists them. */
export function productEntitiesOf(kinds: readonly Entity[], wish: Wish): Entity[] {
  const slugs = slugsOf(kinds);
  return wish.all("product").filter(({ id }) => slugs.includes(id));
}

/** The product that the conversation is about: the first of those that were named last. */
export function focusOf({ discourse: { focus, group } }: Wish): Entity | undefined {
  return focus ?? group[0];
}

/** The product and the others of its kinds. */
export function ofSameKinds({ id }: Entity, wish: Wish): Entity[] {
  return productEntitiesOf(
    wish.all("kind").filter((kind) => slugsOf([kind]).includes(id)),
    wish,
  );
}

/** Asks which product is meant by a name that several have. */
export function whichProduct(wish: Wish): Reply | null {
  const [unclear] = wish.unclear("product");
  const names = unclear?.map(({ name }) => name);
  return names ? whichOne(wish.language, names) : null;
}
