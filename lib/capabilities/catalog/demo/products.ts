import {
  callTool,
  inOrder,
  joinReplies,
  type Entity,
  type Plan,
  type Wish,
  type Said,
} from "@/lib/assistant/demo-model";
import { formatMoney } from "@/lib/shop/money";
import {
  ComparisonResultSchema,
  ProductDetailsResultSchema,
  type ProductDetails,
} from "../results";
import { factAbout } from "./facts";
import {
  focusOf,
  ofSameKinds,
  productEntitiesOf,
  productOf,
  slugsOf,
  whichProduct,
} from "../../demo-goods";
import { weight } from "./measures";
import { partsByKind } from "./parts";
import { offerToAdd } from "./offer";
import { rankIn } from "./ranks";
import { refusalText } from "../../refusal-text";
import { weightOf } from "../product-weight";
import { catalogTerm } from "../terms";
import { catalogText } from "../messages";

const MAX_COMPARED = 3;
const ASKING =
  /\?|\b(?:is|are|does|do|can|could|will|would|how|what|which|has|have|when|where|who)\b/;

/** Shows a product card and a short description. */
export function* showAbout(wish: Wish): Plan<Said | null> {
  if (rankIn(wish.text) && wish.named("product").length === 0 && wish.of("product").length !== 1)
    return yield* best(wish);
  const products = productsMeant(wish);
  if (products.length === 0) return whichProduct(wish);
  if (products.length > 1)
    return products.length > MAX_COMPARED ? null : yield* compareThese(products, wish);
  const product = yield* read(products[0], "show_product");
  if (!product) return null;
  const features = product.features.map((feature) => `- ${feature}`).join("\n");
  const text = catalogText(wish.language, "about", {
    name: product.name,
    price: product.price,
    description: product.description,
    features,
  });
  return `${text}\n\n${offerToAdd(product, wish)}`;
}

export function* answerAbout(wish: Wish): Plan<Said | null> {
  if (wish.has(/\b(?:which|lightest|cheapest|warmest|heaviest|biggest)\b/) && rankIn(wish.text))
    return yield* best(wish);
  const products = productsMeant(wish);
  if (products.length === 0 && wish.everything)
    products.push(...productEntitiesOf(wish.named("kind"), wish));
  if (products.length === 0) return whichProduct(wish);
  if (products.length > 1 && wish.has(/\b(?:or|versus|vs)\b/)) return yield* compare(wish);
  if (!ASKING.test(wish.text) && !wish.everything) return yield* showAbout(wish);
  const answers: string[] = [];
  for (const entity of products.slice(0, MAX_COMPARED)) {
    const product = yield* read(entity, "get_product");
    if (product) answers.push(factAbout(product, wish));
  }
  return answers.join("\n\n");
}

/** Finds the lightest, cheapest and so on of the products that were named or shown last. */
export function* best(wish: Wish): Plan<Said | null> {
  const parts = partsByKind(wish);
  if (parts.length > 1 && parts.every(({ text }) => rankIn(text))) {
    const found: Said[] = [];
    for (const part of parts) {
      const one = yield* best(part);
      if (one !== null) found.push(one);
    }
    return joinReplies(found);
  }
  const rank = rankIn(wish.text);
  if (!rank) return null;
  const kinds = wish.named("kind");
  const several = wish.of("product").length > 1 ? wish.of("product") : [];
  const { recent } = wish.discourse;
  const shown = wish.discourse.shown.length > 1 ? [...wish.discourse.shown] : recent.slice(0, 2);
  const pool =
    kinds.length > 0
      ? productEntitiesOf(kinds, wish)
      : several.length > 0
        ? several
        : shown.length > 1 && !wish.has(WHOLE_SHOP)
          ? shown
          : (familyOf(wish) ?? wish.all("product"));
  const tagged = wish.named("tag").reduce((left, { id }) => {
    const having = left.filter((entity) => productOf(entity).attributes.includes(id));
    return having.length > 0 ? having : left;
  }, pool);
  const { max } = wish.money;
  const affordable = tagged.filter(
    (entity) => max === null || productOf(entity).priceCents <= max * 100,
  );
  const [first, second] = inOrder(affordable, rank);
  const product = yield* read(
    first,
    wish.has(/\bshow\b/) || kinds.length > 0 ? "show_product" : "get_product",
  );
  if (!first || !product) return null;
  const next = second
    ? ` ${catalogText(wish.language, "next", { name: second.name, fact: rank.fact(productOf(second)) })}`
    : "";
  const fact = rank.fact(productOf(first));
  return (
    catalogText(wish.language, "best", {
      most: rank.most,
      name: product.name,
      price: product.price,
      fact: fact === product.price ? "none" : fact,
    }) + next
  );
}

const WHOLE_SHOP = /\b(?:you sell|the shop|in stock|things?|items?|products?|anything)\b/;

/** After a stove, “the lightest you have” is a stove. */
function familyOf(wish: Wish): Entity[] | undefined {
  const focus = focusOf(wish);
  return focus && !wish.has(WHOLE_SHOP) ? ofSameKinds(focus, wish) : undefined;
}

export function* compare(wish: Wish): Plan<Said | null> {
  const kinds = wish.named("kind");
  const named = wish.of("product");
  const rank = rankIn(wish.text);
  const ofKind = kinds.length === 1 ? productEntitiesOf(kinds, wish) : [];
  const meant =
    named.length > 1
      ? named
      : named.length === 1 && wish.discourse.focus && wish.discourse.focus !== named[0]
        ? [named[0], wish.discourse.focus]
        : ofKind.length > 1
          ? (rank ? inOrder(ofKind, rank) : ofKind).slice(0, wish.numbers[0])
          : wish.discourse.shown.length > 1
            ? wish.discourse.shown
            : wish.discourse.group;
  const products = meant.flatMap((entity) => entity ?? []);
  if (products.length < 2)
    return (
      whichProduct(wish) ??
      (wish.has(/\bcompare|difference|versus|vs\b/) ? catalogText(wish.language, "tooFew") : null)
    );
  return yield* compareThese(products.slice(0, MAX_COMPARED), wish);
}

/** “What would both cost together?”: the price, or the weight, of what is named or was shown. */
export function* total(wish: Wish): Plan<Said | null> {
  const { group, recent } = wish.discourse;
  const isBoth = wish.named("product").length === 0 && wish.has(/\bboth\b/) && group.length !== 2;
  const products = isBoth ? recent.slice(0, 2) : wish.of("product");
  if (products.length < 2) return null;
  const isWeight = wish.has(/\bweigh|\bheavy\b/);
  const lines: string[] = [];
  let sum = 0;
  for (const entity of products) {
    const product = productOf(entity);
    const grams = weightOf(product);
    if (isWeight && grams === undefined) return null;
    const details = yield* read(entity, "get_product");
    lines.push(`- **${product.name}**, ${isWeight ? weight.fact(product) : details?.price}`);
    sum += isWeight ? (grams ?? 0) : product.priceCents;
  }
  const limit = wish.money.max;
  return catalogText(wish.language, "total", {
    lines: lines.join("\n"),
    total: isWeight ? `${sum / 1_000} kg` : formatMoney(sum),
    fits: isWeight || limit === null ? "none" : sum <= limit * 100 ? "yes" : "no",
  });
}

function* compareThese(products: readonly Entity[], wish: Wish): Plan {
  const result = yield* callTool(
    "compare_products",
    { products: products.map(({ id }) => id) },
    ComparisonResultSchema,
  );
  if (result.status === "refused") return refusalText(wish.language, result);
  return `${verdict(products, wish)}${catalogText(wish.language, "compared")}`;
}

/** For “which is lighter?”, names the winner before the comparison table. */
function verdict(products: readonly Entity[], wish: Wish): string {
  const rank = rankIn(wish.text);
  const [first] = rank ? inOrder(products, rank) : [];
  if (!rank || !first) {
    const tags = wish.named("tag").map(({ id }) => id);
    const having = products.filter((entity) =>
      tags.some((tag) => productOf(entity).attributes.includes(tag)),
    );
    const [only] = having;
    return only && having.length === 1
      ? `${catalogText(wish.language, "better", { name: only.name, tag: tags.map((tag) => catalogTerm(wish.language, tag)).join(", ") })} `
      : "";
  }
  return `${catalogText(wish.language, "winner", { name: first.name, most: rank.most, fact: rank.fact(productOf(first)) })} `;
}

/**
 * The products that are named or referred to. A kind refers to one product if the conversation was
 * about one of that kind.
 */
function productsMeant(wish: Wish): Entity[] {
  const named = wish.named("product");
  if (named.length > 0) return named;
  const kinds = wish.named("kind");
  const slugs = slugsOf(kinds);
  const { focus, shown, recent } = wish.discourse;
  if (slugs.length === 0) {
    const referred = wish.referred("product");
    // “Something to keep tea hot” is about nothing that was shown.
    const isOther =
      wish.unclear("product").length > 0 || wish.has(/\b(?:some|any)thing (?:to|for)\b/);
    return referred.length > 0 || isOther || !focus ? referred : [focus];
  }
  if (focus && slugs.includes(focus.id)) return [focus];
  const inConversation = (shown.length > 0 ? shown : recent).filter(({ id }) => slugs.includes(id));
  if (inConversation.length === 1) return inConversation;
  const all = productEntitiesOf(kinds, wish);
  return all.length === 1 ? all : wish.referred("product");
}

function* read(
  entity: Entity | undefined,
  tool: "get_product" | "show_product",
): Plan<ProductDetails | null> {
  if (!entity) return null;
  const result = yield* callTool(tool, { product: entity.id }, ProductDetailsResultSchema);
  return result.status === "found" ? result.product : null;
}
