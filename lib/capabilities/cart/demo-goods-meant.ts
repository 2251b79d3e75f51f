import { z } from "zod";
import { whichOne, type Entity, type Reply, type Wish } from "@/lib/assistant/demo-model";
import { ProductSchema, type Product } from "@/lib/shop/product";

/** The products a wish refers to, or a clarifying question. */
export function productsMeant(wish: Wish): Product[] | Reply {
  const [unclear] = wish.unclear("product");
  if (unclear)
    return whichOne(
      wish.language,
      unclear.map(({ name }) => name),
    );
  const named = wish.named("product");
  if (named.length > 0) return named.map(({ data }) => ProductSchema.parse(data));
  const [kind] = wish.named("kind");
  if (kind) {
    const goods = goodsOf(kind);
    const first = firstOf(goods, wish);
    if (first) return [first];
    const { focus, shown } = wish.discourse;
    const inConversation = goods.filter(({ slug }) => slug === focus?.id);
    const shownGoods = goods.filter(({ slug }) => shown.some(({ id }) => id === slug));
    const referred = wish
      .referred("product")
      .filter(({ id }) => goods.some(({ slug }) => slug === id));
    const [choice] = [
      referred.map(({ data }) => ProductSchema.parse(data)),
      goods.length > 1 ? inConversation : goods,
      shownGoods,
      goods,
    ].filter((list) => list.length > 0);
    if (choice?.length === 1) return choice;
    return whichOne(
      wish.language,
      (choice ?? []).slice(0, 6).map(({ name }) => name),
    );
  }
  const referred = wish.referred("product");
  const withOption = wish.named("option").length > 0 && referred.length === 0 ? optioned(wish) : [];
  return [...referred, ...withOption].map(({ data }) => ProductSchema.parse(data));
}

/** “The cheapest tent”. */
function firstOf(goods: readonly Product[], wish: Wish): Product | undefined {
  const first = wish.first(
    wish
      .all("product")
      .filter(({ id }) => goods.some(({ slug, stock }) => slug === id && stock > 0)),
  );
  return goods.find(({ slug }) => slug === first?.id);
}

/** “The orange one”: the only product shown that comes in orange. */
function optioned(wish: Wish): Entity[] {
  const wanted = wish.named("option").map(({ id }) => id);
  const fitting = wish.discourse.shown.filter(({ data }) =>
    ProductSchema.parse(data).options.some(({ values }) =>
      values.some((value) => wanted.includes(value)),
    ),
  );
  return fitting.length === 1 ? fitting : [];
}

/** The products of a kind, such as tents. */
export function goodsOf(kind: Entity): Product[] {
  return z.array(ProductSchema).parse(kind.data);
}
