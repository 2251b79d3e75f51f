import { whichOne, type Entity, type Reply, type Wish } from "@/lib/assistant/demo-model";
import type { Product } from "@/lib/shop/product";
import { focusOf, productEntitiesOf, productOf, whichProduct } from "../../demo-goods";

const MAX_CHOICES = 6;

/** The products a wish refers to, or a clarifying question. */
export function productsMeant(wish: Wish): Product[] | Reply {
  const question = whichProduct(wish);
  if (question) return question;
  const named = wish.named("product");
  if (named.length > 0) return named.map(productOf);
  const [kind] = wish.named("kind");
  if (kind) return oneOfKind(kind, wish);
  const referred = wish.referred("product");
  const withOption = wish.named("option").length > 0 && referred.length === 0 ? optioned(wish) : [];
  const meant = [...referred, ...withOption];
  // “Put two in my cart”, “the medium, please”
  const counted = wish.numbers.length > 0 ? focusOf(wish) : undefined;
  const implied = meant.length === 0 ? (wish.about("product")[0] ?? counted) : undefined;
  return [...meant, ...(implied ? [implied] : [])].map(productOf);
}

/** The product of a kind that the wish or the conversation is about. */
function oneOfKind(kind: Entity, wish: Wish): Product[] | Reply {
  const goods = productEntitiesOf([kind], wish);
  // “The cheapest tent”
  const first = wish.first(goods.filter((entity) => productOf(entity).stock > 0));
  if (first) return [productOf(first)];
  const { focus, shown } = wish.discourse;
  const [choice = []] = [
    wish.referred("product").filter((entity) => goods.includes(entity)),
    goods.length > 1 ? goods.filter((entity) => entity === focus) : goods,
    goods.filter((entity) => shown.includes(entity)),
    goods,
  ].filter((list) => list.length > 0);
  if (choice.length === 1) return choice.map(productOf);
  return whichOne(
    wish.language,
    choice.slice(0, MAX_CHOICES).map(({ name }) => name),
  );
}

/** “The orange one”: the only product shown that comes in orange. */
function optioned(wish: Wish): Entity[] {
  const wanted = wish.named("option").map(({ id }) => id);
  const fitting = wish.discourse.shown.filter((entity) =>
    productOf(entity).options.some(({ values }) => values.some((value) => wanted.includes(value))),
  );
  return fitting.length === 1 ? fitting : [];
}
