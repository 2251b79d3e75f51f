import { z } from "zod";
import {
  ask,
  listed,
  say,
  type Entity,
  type Phrase,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import {
  ProductDetailsResultSchema,
  ProductSearchResultSchema,
  type ListedProduct,
} from "./results";
import { ProductSchema, type Product } from "@/lib/shop/product";
import { productOf } from "./demo-entities";
import { weightOf } from "./demo-ranks";

const SearchSchema = z.object({
  query: z.string(),
  category: z.string().nullable().default(null),
  attributes: z.array(z.string()).nullable().default(null),
  min_price: z.number().nullable().default(null),
  max_price: z.number().nullable().default(null),
  sort: z.enum(["relevance", "price_asc", "price_desc"]).nullable().default(null),
});
type Search = z.infer<typeof SearchSchema>;

const NOTHING: Search = SearchSchema.parse({ query: "" });
const LONGEST_QUERY = 200;
/** Of each of these a product has one at most. */
const RIVALS = [
  ["one-person", "two-person", "family"],
  ["winter", "summer"],
];
const FILLER = new Set(
  "the a an i we you me us my our your need want would like looking for look find show do have any some something anything sell carry stock can could please hi hello hey to buy get of in on with and or that is are be it what which who there this these those am going next week weekend gift someone loves recommend suggest trip good best nice really very just also not too but take should will one ones more other see new from at if so think maybe thing things stuff got everything all products product shop store range offer things under".split(
    " ",
  ),
);

/** Looks for what was asked for, or for several things together. */
export function* search(wish: Wish): Plan<string | null> {
  const kinds = wish.named("kind");
  if (
    kinds.length > 1 &&
    wish.money.max !== null &&
    wish.has(/\b(?:and|plus|together|total|all|,)\b|,/)
  )
    return yield* searchSet(wish);
  if (isBeyondSearch(wish)) return yield* searchWithout(wish);
  const wanted = wantedIn(wish);
  if (
    wanted.query === "" &&
    wanted.attributes === null &&
    wanted.max_price === null &&
    !BROWSING.test(wish.text)
  )
    return null;
  const unfinished =
    kinds.length === 0 &&
    lastSearch(wish) !== null &&
    (wanted.attributes !== null || wanted.max_price !== null);
  if (unfinished && !wish.has(/\bsomething\b/)) return yield* refine(wish);
  const replies: string[] = [];
  const queries =
    kinds.length > 1 && kinds.length < 4 && wanted.max_price === null
      ? kinds.map((kind) => ({ ...wanted, query: kindQuery([kind], wish) }))
      : [wanted];
  for (const query of queries) replies.push(yield* look(query, wish));
  return replies.join("\n\n");
}

const BROWSING = /\b(?:sell|products|catalog|catalog|range|everything|browse|offer)\b/;

/** The last search with what was said since. */
export function* refine(wish: Wish): Plan<string | null> {
  if (isBeyondSearch(wish)) return yield* searchWithout(wish);
  const last = lastSearch(wish);
  if (!last || wish.named("kind").length > 0) {
    const wanted = wantedIn(wish);
    return wanted.query === "" && wanted.attributes === null && wanted.max_price === null
      ? null
      : yield* look(wanted, wish);
  }
  const wanted = wantedIn(wish);
  const shown = wish.discourse.shown.map(productOf).map(({ priceCents }) => priceCents / 100);
  const cheaper = wish.has(/\b(?:cheaper|less expensive|more affordable|cheap)\b/);
  const dearer = wish.has(/\b(?:more expensive|better quality|fancier|pricier)\b/);
  if (wish.has(/\b(?:what else|others?)\b/)) return say(wish.language, TEXT.allFound);
  const attributes = merged(last.attributes ?? [], wanted.attributes ?? []);
  const soft = wish
    .named("tag")
    .filter((tag) => tag.data === "soft")
    .map(({ name }) => name);
  return yield* look(
    {
      ...last,
      query: [last.query, ...soft].join(" ").slice(0, LONGEST_QUERY),
      attributes: attributes.length > 0 ? attributes : null,
      min_price:
        wanted.min_price ?? (dearer && shown.length > 0 ? Math.min(...shown) + 1 : last.min_price),
      max_price:
        wanted.max_price ?? (cheaper && shown.length > 0 ? Math.max(...shown) - 1 : last.max_price),
      sort: cheaper ? "price_asc" : dearer ? "price_desc" : last.sort,
    },
    wish,
  );
}

/** Things that together cost no more than what was said, the best that this allows. */
export function* searchSet(wish: Wish): Plan<string | null> {
  const { max } = wish.money;
  const parts = partsIn(wish);
  if (max === null || parts.length < 2) return null;
  const chosen = bestSet(parts, max * 100);
  if (!chosen) {
    const least = parts.reduce(
      (sum, { choices, count }) =>
        sum + Math.min(...choices.map(({ priceCents }) => priceCents)) * count,
      0,
    );
    return say(wish.language, TEXT.noSet, `€${max}`, money(least));
  }
  const lines: string[] = [];
  for (const { product, count } of chosen) {
    const result = yield* ask("get_product", { product: product.slug }, ProductDetailsResultSchema);
    const { name, price } =
      result.status === "found"
        ? result.product
        : { name: product.name, price: money(product.priceCents) };
    lines.push(`- ${count > 1 ? `${count} × ` : ""}**${name}**, ${price}`);
  }
  const total = chosen.reduce((sum, { product, count }) => sum + product.priceCents * count, 0);
  return say(wish.language, TEXT.set, lines.join("\n"), money(total), `€${max}`);
}

interface Part {
  choices: Product[];
  count: number;
}

/** The kinds that are asked for, each with how many; a whole outfit where none is named. */
function partsIn(wish: Wish): Part[] {
  const parts: Part[] = [];
  let count = 1;
  for (const piece of wish.pieces) {
    if (piece.type === "number") count = piece.value;
    if (piece.type !== "entity" || piece.excluded) continue;
    const [entity] = piece.entities;
    if (entity?.kind === "kind" || entity?.kind === "product") {
      parts.push({ choices: productsOf(entity), count });
      count = 1;
    }
  }
  const outfit = parts.length === 0 ? ["tents", "sleeping bags", "mats"] : [];
  const named = outfit.flatMap((name) => wish.all("kind").filter(({ id }) => id === name));
  return [...parts, ...named.map((kind) => ({ choices: productsOf(kind), count: 1 }))].map(
    (part) => ({ ...part, choices: fitting(part.choices, wish) }),
  );
}

/** Those with the tags that were asked for, where there are any. */
function fitting(choices: readonly Product[], wish: Wish): Product[] {
  const inStock = choices.filter(({ stock }) => stock > 0);
  return wish.named("tag").reduce((left, { id }) => {
    const having = left.filter(({ attributes }) => attributes.includes(id));
    return having.length > 0 ? having : left;
  }, inStock);
}

/** Spends as much of the budget as there is a combination for. */
function bestSet(
  parts: readonly Part[],
  budget: number,
): { product: Product; count: number }[] | null {
  const [part, ...others] = parts;
  if (!part) return [];
  let best: { chosen: { product: Product; count: number }[]; total: number } | null = null;
  for (const product of part.choices) {
    const cost = product.priceCents * part.count;
    const rest = cost > budget ? null : bestSet(others, budget - cost);
    if (!rest) continue;
    const chosen = [{ product, count: part.count }, ...rest];
    const total = chosen.reduce((sum, each) => sum + each.product.priceCents * each.count, 0);
    if (!best || total > best.total) best = { chosen, total };
  }
  return best?.chosen ?? null;
}

/** What `search_products` can't express: exceptions, colors and weights. */
function isBeyondSearch(wish: Wish): boolean {
  const excluded = ["tag", "product", "kind"].flatMap((kind) => wish.excluded(kind));
  return excluded.length > 0 || colorsIn(wish).length > 0 || mostGrams(wish) !== null;
}

function colorsIn(wish: Wish): string[] {
  return [...wish.named("option"), ...wish.unclear("option").flat()]
    .map(({ id }) => id)
    .filter((value) => /^[A-Z][a-z]{2,}$/.test(value));
}

const WEIGHT =
  /\b(?:under|below|less than|lighter than|max|maximum|up to|at most|more than) (\d+)(?: ?[.,] ?(\d+))? ?(kg|kilos?|kilograms?|g|grams?)\b/;

function mostGrams(wish: Wish): number | null {
  const [, whole, part = "0", unit = ""] = WEIGHT.exec(wish.text) ?? [];
  if (whole === undefined) return null;
  return Number(`${whole}.${part}`) * (unit.startsWith("k") ? 1_000 : 1);
}

/** The search tool can't leave anything out, so what is left is shown one by one. */
function* searchWithout(wish: Wish): Plan<string | null> {
  const kinds = wish.named("kind");
  const pool = kinds.length > 0 ? kinds.flatMap(productsOf) : wish.discourse.shown.map(productOf);
  const tags = wish.excluded("tag").map(({ id }) => id);
  const names = [...wish.excluded("product"), ...wish.excluded("kind")]
    .flatMap((entity) => (entity.kind === "kind" ? productsOf(entity) : [productOf(entity)]))
    .map(({ slug }) => slug);
  const { max } = wish.money;
  const colors = colorsIn(wish);
  const grams = mostGrams(wish);
  const left = fitting(pool, wish).filter(
    (product) =>
      !names.includes(product.slug) &&
      !tags.some((tag) => product.attributes.includes(tag)) &&
      (max === null || product.priceCents <= max * 100) &&
      (colors.length === 0 ||
        product.options.some(({ values }) => values.some((value) => colors.includes(value)))) &&
      (grams === null || (weightOf(product) ?? Infinity) <= grams),
  );
  if (left.length === 0) return say(wish.language, TEXT.nothing, "");
  const names_: string[] = [];
  for (const { slug, name } of left.slice(0, 4)) {
    const result = yield* ask("get_product", { product: slug }, ProductDetailsResultSchema);
    names_.push(
      result.status === "found"
        ? `- **${name}** (${result.product.price}): ${result.product.summary}`
        : `- **${name}**`,
    );
  }
  return `${say(wish.language, TEXT.without)}\n\n${names_.join("\n")}`;
}

function* look(wanted: Search, wish: Wish): Plan {
  const result = yield* ask("search_products", { ...wanted }, ProductSearchResultSchema);
  if (result.status === "found")
    return foundReply(result.products, result.missed ?? [], wanted, wish);
  if (wanted.max_price !== null || wanted.min_price !== null) {
    const nearest = yield* ask(
      "search_products",
      {
        ...wanted,
        min_price: null,
        max_price: null,
        sort: wanted.max_price === null ? "price_desc" : "price_asc",
      },
      ProductSearchResultSchema,
    );
    const [first] = nearest.status === "found" ? nearest.products : [];
    if (first) return say(wish.language, TEXT.nearest, range(wanted), first);
  }
  return `${say(wish.language, TEXT.nothing, range(wanted))} ${say(wish.language, TEXT.instead, listed(result.categories, wish.language))}`;
}

function foundReply(
  products: readonly ListedProduct[],
  missed: readonly string[],
  wanted: Search,
  wish: Wish,
): string {
  const [first] = products;
  if (!first) return say(wish.language, TEXT.nothing, "");
  if (missed.length > 0)
    return say(wish.language, TEXT.closest, listed(missed, wish.language), first);
  const others = products.slice(1).map(({ name }) => name);
  const size = wish
    .named("option")
    .map(({ id }) => id)
    .find((value) =>
      products.every(({ options }) => !options.some(({ values }) => values.includes(value))),
    );
  const note = size === undefined ? "" : ` None of it comes in ${size}, though.`;
  return (
    say(
      wish.language,
      others.length === 0 ? TEXT.one : TEXT.several,
      first,
      range(wanted),
      products.length,
    ) + note
  );
}

/** What the words ask for, for `search_products`. */
function wantedIn(wish: Wish): Search {
  const kinds = wish.named("kind");
  const tags = wish.named("tag");
  const hard = tags.filter((tag) => tag.data !== "soft").map(({ id }) => id);
  const { min, max } = wish.money;
  const sort = wish.has(/\bcheap(?:est|er)?\b|\bbudget\b(?! \{)/)
    ? "price_asc"
    : wish.has(/\bmost expensive\b/)
      ? "price_desc"
      : null;
  return {
    ...NOTHING,
    query: kindQuery(kinds, wish),
    attributes: hard.length > 0 ? hard.slice(0, 6) : null,
    min_price: min,
    max_price: max,
    sort,
  };
}

function kindQuery(kinds: readonly Entity[], wish: Wish): string {
  const soft = wish
    .named("tag")
    .filter((tag) => tag.data === "soft" || kinds.length === 0)
    .map(({ name }) => name);
  const feelings: string[] =
    wish.has(/\b(?:cold|freezing)\b/) && kinds.length === 0 ? ["warm"] : [];
  if (wish.has(/\bwet\b/) && kinds.length === 0) feelings.push("waterproof");
  if (wish.has(/\bfeet\b/)) feelings.push("socks boots");
  if (wish.has(/\bsleep(?:ing)? on\b/)) feelings.push("mat");
  const known = [...kinds.map(({ name }) => name), ...soft, ...feelings];
  const unknown = wish.pieces
    .flatMap((piece) => (piece.type === "word" ? piece.tokens : []))
    .map(({ text }) => text)
    .filter((word) => /^\p{L}{2,}$/u.test(word) && !FILLER.has(word));
  return [...new Set(known.length > 0 ? known : unknown)].join(" ").slice(0, LONGEST_QUERY);
}

function lastSearch(wish: Wish): Search | null {
  const [last] = wish.outcomes("search_products");
  return SearchSchema.safeParse(last?.arguments).data ?? null;
}

function merged(before: readonly string[], added: readonly string[]): string[] {
  const rivals = RIVALS.filter((group) => added.some((tag) => group.includes(tag))).flat();
  return [...new Set([...before.filter((tag) => !rivals.includes(tag)), ...added])].slice(0, 6);
}

/** The products that a kind stands for, or the product itself. */
export function productsOf(entity: Entity): Product[] {
  return entity.kind === "kind" ? z.array(ProductSchema).parse(entity.data) : [productOf(entity)];
}

function range({ min_price: min, max_price: max }: Search): string {
  if (min !== null && max !== null) return ` (€${min}–€${max})`;
  return max !== null ? ` (≤ €${max})` : min !== null ? ` (≥ €${min})` : "";
}

function money(cents: number): string {
  return `€${(cents / 100).toLocaleString("en")}`;
}

type Shown = Pick<ListedProduct, "name" | "price" | "summary" | "in_stock">;
const offer = ({ in_stock: inStock, name }: Shown) =>
  inStock ? `Shall I put the **${name}** in your cart?` : "It is sold out at the moment, though.";
const found: Phrase<[Shown, string, number]> = {
  en: (first, range_, count) =>
    `Here are ${count}${range_}. I'd look at the **${first.name}** first: ${first.summary} ${offer(first)}`,
  de: (first, range_, count) =>
    `Ich habe ${count} Artikel gefunden${range_}. Ich würde zuerst **${first.name}** für ${first.price} ansehen. Soll ich **${first.name}** in den Warenkorb legen?`,
  es: (first, range_, count) =>
    `He encontrado ${count} artículos${range_}. Yo miraría primero **${first.name}** por ${first.price}. ¿Pongo **${first.name}** en el carrito?`,
  fr: (first, range_, count) =>
    `J'ai trouvé ${count} articles${range_}. Je regarderais d'abord **${first.name}** à ${first.price}. Dois-je mettre **${first.name}** dans le panier ?`,
  ja: (first, range_, count) =>
    `${count}点見つかりました${range_}。まずは**${first.name}**（${first.price}）はいかがでしょうか。**${first.name}**をカートに入れますか。`,
};

const TEXT = {
  several: found,
  one: {
    ...found,
    en: (first, range_) =>
      `I found one${range_}: the **${first.name}** for ${first.price}. ${first.summary} ${offer(first)}`,
  },
  closest: {
    en: (tags, first) =>
      `I have nothing that is ${tags}, sorry. The **${first.name}** for ${first.price} comes closest.`,
    de: (_, first) =>
      `Genau das habe ich leider nicht. Am nächsten kommt **${first.name}** für ${first.price}.`,
    es: (_, first) =>
      `No tengo exactamente eso. Lo más parecido es **${first.name}** por ${first.price}.`,
    fr: (_, first) =>
      `Je n'ai pas exactement cela. Le plus proche est **${first.name}** à ${first.price}.`,
    ja: (_, first) =>
      `ぴったりのものはありませんが、**${first.name}**（${first.price}）が近いです。`,
  },
  nearest: {
    en: (range_, first) =>
      `I have nothing like that in your price range${range_}, sorry. The closest is the **${first.name}** for ${first.price}.`,
    de: (range_, first) =>
      `In dieser Preislage${range_} habe ich leider nichts. Am nächsten kommt **${first.name}** für ${first.price}.`,
    es: (range_, first) =>
      `No tengo nada en ese rango de precios${range_}. Lo más cercano es **${first.name}** por ${first.price}.`,
    fr: (range_, first) =>
      `Je n'ai rien dans cette gamme de prix${range_}. Le plus proche est **${first.name}** à ${first.price}.`,
    ja: (range_, first) =>
      `その価格帯${range_}のものはありません。一番近いのは**${first.name}**（${first.price}）です。`,
  },
  nothing: {
    en: (range_) => `I couldn't find anything like that${range_} in the shop, sorry.`,
    de: (range_) => `So etwas${range_} haben wir leider nicht.`,
    es: (range_) => `Lo siento, no tenemos nada parecido${range_}.`,
    fr: (range_) => `Désolé, nous n'avons rien de tel${range_}.`,
    ja: (range_) => `申し訳ありませんが、そのような商品${range_}はありません。`,
  },
  instead: {
    en: (names) => `We do have ${names}.`,
    de: (names) => `Wir haben ${names}.`,
    es: (names) => `Tenemos ${names}.`,
    fr: (names) => `Nous avons ${names}.`,
    ja: (names) => `取り扱いは${names}です。`,
  },
  set: {
    en: (lines, total, max) =>
      `This fits into ${max}:\n\n${lines}\n\nTogether that is ${total}. Tell me what to put in your cart.`,
    de: (lines, total, max) => `Das passt in ${max}:\n\n${lines}\n\nZusammen sind das ${total}.`,
    es: (lines, total, max) => `Esto cabe en ${max}:\n\n${lines}\n\nEn total son ${total}.`,
    fr: (lines, total, max) =>
      `Cela tient dans ${max} :\n\n${lines}\n\nAu total, cela fait ${total}.`,
    ja: (lines, total, max) => `${max}以内の組み合わせです。\n\n${lines}\n\n合計は${total}です。`,
  },
  noSet: {
    en: (max, least) =>
      `That can't be done for ${max}, sorry: the cheapest combination comes to ${least}.`,
    de: (max, least) =>
      `Für ${max} geht das leider nicht: Die günstigste Kombination kostet ${least}.`,
    es: (max, least) => `No es posible por ${max}: la combinación más barata cuesta ${least}.`,
    fr: (max, least) =>
      `Ce n'est pas possible pour ${max} : la combinaison la moins chère coûte ${least}.`,
    ja: (max, least) => `${max}では揃いません。一番安い組み合わせは${least}です。`,
  },
  without: {
    en: () => "This is what there is:",
    de: () => "Das gibt es:",
    es: () => "Esto es lo que hay:",
    fr: () => "Voici ce qu'il y a :",
    ja: () => "次のものがあります。",
  },
  allFound: {
    en: () => "That's all I found for this. Tell me what should be different, and I'll look again.",
    de: () => "Das ist alles, was ich dazu gefunden habe.",
    es: () => "Es todo lo que he encontrado.",
    fr: () => "C'est tout ce que j'ai trouvé.",
    ja: () => "見つかったのはこれで全部です。",
  },
} satisfies {
  several: Phrase<[Shown, string, number]>;
  one: Phrase<[Shown, string, number]>;
  closest: Phrase<[string, Shown]>;
  nearest: Phrase<[string, Shown]>;
  nothing: Phrase<[string]>;
  instead: Phrase<[string]>;
  set: Phrase<[string, string, string]>;
  noSet: Phrase<[string, string]>;
  without: Phrase;
  allFound: Phrase;
};
