import type { Entity } from "@/lib/assistant/demo-model";
import { ProductSchema, type Product } from "@/lib/shop/product";
import { weightOf } from "./product-weight";

/** A criterion for comparing products. */
export interface Rank {
  words: readonly string[];
  /** The adjective for the first product, as in “the lightest”. */
  most: string;
  by: (entity: Entity) => number | undefined;
  /** The product's value for display. */
  fact: (product: Product) => string;
}

const price = (product: Product) => product.priceCents;
const spec = (product: Product, label: RegExp) =>
  product.details.specs.find((each) => label.test(each.label))?.value ?? "";

/** Higher is warmer, based on the temperature the product is made for and its tags. */
function warmth(product: Product): number {
  const cold = [
    ...`${product.name} ${product.details.features.join(" ")}`.matchAll(/[−-](\d+)(?: °C| )/g),
  ];
  const tags = ["winter", "insulated", "down", "warm"].filter((tag) =>
    product.attributes.includes(tag),
  );
  return Math.max(0, ...cold.map(([, degrees]) => Number(degrees))) + tags.length;
}

function room(product: Product): number {
  const people = ["one-person", "two-person", "family", "five-person"].findLastIndex((tag) =>
    product.attributes.includes(tag),
  );
  if (people >= 0) return (people + 1) * 100 + (weightOf(product) ?? 0) / 1_000;
  const liters = /([\d.]+)(?:–\d+)? (?:\+ \d+ )?(ml|l)\b/.exec(
    [spec(product, /volume|pot|bottle/i), product.details.features.join(" ")].join(" "),
  );
  return liters ? Number(liters[1]) * (liters[2] === "ml" ? 0.001 : 1) : 0;
}

function rank(
  most: string,
  words: string,
  by: (product: Product) => number | undefined,
  fact: Rank["fact"],
): Rank {
  return {
    most,
    words: words.split(", "),
    by: (entity) => by(ProductSchema.parse(entity.data)),
    fact,
  };
}

const negative = (by: (product: Product) => number | undefined) => (product: Product) => {
  const value = by(product);
  return value === undefined ? undefined : -value;
};
const euros = ({ priceCents }: Product) => `€${(priceCents / 100).toLocaleString("en")}`;
const weight = (product: Product) => spec(product, /^weight/i);
const coldest = (product: Product) =>
  product.details.features.find((text) => /°C|down|R-value/i.test(text)) ?? product.summary;
const capacity = (product: Product) =>
  spec(product, /volume|floor|diameter|pots?|bottle/i) || product.summary;
const output = (product: Product) =>
  product.details.features.find((text) => /\blm\b/.test(text)) ?? product.summary;

const feature = (product: Product, words: RegExp) =>
  [
    ...product.details.specs.map(({ label, value }) => `${label}: ${value}`),
    ...product.details.features,
  ].find((text) => words.test(text)) ?? "";

/**
 * The largest number in the fact that matches, with times in seconds; undefined if there is none.
 */
function figure(product: Product, words: RegExp): number | undefined {
  const text = feature(product, words)
    .replaceAll(",", "")
    .replace(/(\d+):(\d\d)/, (_, minutes, seconds) => `${Number(minutes) * 60 + Number(seconds)}`);
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 0 ? undefined : Math.max(...numbers.map(Number));
}

function measured(most: string, words: string, fact: RegExp, sign: 1 | -1): Rank {
  const by = (product: Product) => {
    const value = figure(product, fact);
    return value === undefined ? undefined : sign * value;
  };
  return rank(most, words, by, (product) => feature(product, fact) || product.summary);
}

export const ranks: readonly Rank[] = [
  measured(
    "most compact",
    "packs smallest, packs smaller, packs down smallest, packs down smaller, smaller when packed, smallest when packed, more compact, most compact, less space",
    /packed|packs/i,
    1,
  ),
  measured(
    "longest lasting",
    "runs longest, runs longer, lasts longest, lasts longer, last longer, longest lasting, longer battery, longest battery, burns longer, burns longest, hot longest, hot longer",
    /runtime|hot for/i,
    -1,
  ),
  measured("fastest", "fastest, faster, quickest, quicker, boils first", /boils/i, 1),
  measured("tallest", "tallest, taller, highest, higher", /height/i, -1),
  measured(
    "most waterproof",
    "most waterproof, more waterproof",
    /water column|waterproof to/i,
    -1,
  ),
  rank(
    "cheapest",
    "cheapest, cheaper, least expensive, less expensive, lowest price, most affordable, more affordable, cheap",
    price,
    euros,
  ),
  rank(
    "most expensive",
    "most expensive, more expensive, priciest, pricier, dearest, highest price, costliest",
    negative(price),
    euros,
  ),
  rank(
    "lightest",
    "lightest, lighter, weighs least, weighs the least, least heavy, weighs less",
    weightOf,
    weight,
  ),
  rank(
    "heaviest",
    "heaviest, heavier, weighs most, weighs the most, weighs more",
    negative(weightOf),
    weight,
  ),
  rank(
    "warmest",
    "warmest, warmer, most insulated, coldest weather, coldest nights, coldest conditions",
    negative(warmth),
    coldest,
  ),
  rank(
    "biggest",
    "biggest, bigger, largest, larger, roomiest, roomier, most space, most room, more space, more room, holds most, holds the most, most people",
    negative(room),
    capacity,
  ),
  rank(
    "smallest",
    "smallest, smaller, most compact",
    (product) => room(product) || weightOf(product),
    capacity,
  ),
  rank(
    "brightest",
    "brightest, brighter",
    negative((product) => Number(/(\d+) lm/.exec(output(product))?.[1]) || undefined),
    output,
  ),
];

/** The criterion that the words ask for, such as the weight for “lightest”. */
export function rankIn(text: string): Rank | undefined {
  return ranks.find(({ words }) => words.some((word) => new RegExp(`\\b${word}\\b`).test(text)));
}

/** Sorts by a criterion and omits entities that have no value for it. */
export function inOrder(entities: readonly Entity[], { by }: Rank): Entity[] {
  return entities
    .flatMap((entity) => {
      const place = by(entity);
      return place === undefined ? [] : [{ entity, place }];
    })
    .sort((left, right) => left.place - right.place)
    .map(({ entity }) => entity);
}
