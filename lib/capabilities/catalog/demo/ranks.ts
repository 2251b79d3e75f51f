import type { Entity } from "@/lib/assistant/demo-model";
import type { Product } from "@/lib/shop/product";
import { productOf } from "../../demo-goods";
import {
  brightness,
  capacity,
  price,
  size,
  statedIn,
  warmth,
  weight,
  type Measure,
} from "./measures";

/** A criterion for comparing products. */
export interface Rank {
  words: readonly string[];
  /** The adjective for the first product, as in “the lightest”. */
  most: string;
  /** The first product has the lowest number; undefined if the criterion doesn't apply. */
  by: (entity: Entity) => number | undefined;
  /** The product's value for display. */
  fact: (product: Product) => string;
}

/** If several criteria match, the first one counts. */
export const ranks: readonly Rank[] = [
  lowest(
    "most compact",
    statedIn(/packed|packs/i),
    "packs smallest, packs smaller, packs down smallest, packs down smaller, smaller when packed, smallest when packed, more compact, most compact, less space",
  ),
  highest(
    "longest lasting",
    statedIn(/runtime|hot for/i),
    "runs longest, runs longer, lasts longest, lasts longer, last longer, longest lasting, longer battery, longest battery, burns longer, burns longest, hot longest, hot longer",
  ),
  lowest("fastest", statedIn(/boils/i), "fastest, faster, quickest, quicker, boils first"),
  highest("tallest", statedIn(/height/i), "tallest, taller, highest, higher"),
  highest(
    "most waterproof",
    statedIn(/water column|waterproof to/i),
    "most waterproof, more waterproof",
  ),
  lowest(
    "cheapest",
    price,
    "cheapest, cheaper, least expensive, less expensive, lowest price, most affordable, more affordable, cheap",
  ),
  highest(
    "most expensive",
    price,
    "most expensive, more expensive, priciest, pricier, dearest, highest price, costliest",
  ),
  lowest(
    "lightest",
    weight,
    "lightest, lighter, weighs least, weighs the least, least heavy, weighs less",
  ),
  highest("heaviest", weight, "heaviest, heavier, weighs most, weighs the most, weighs more"),
  highest(
    "warmest",
    warmth,
    "warmest, warmer, most insulated, coldest weather, coldest nights, coldest conditions",
  ),
  highest(
    "biggest",
    capacity,
    "biggest, bigger, largest, larger, roomiest, roomier, most space, most room, more space, more room, holds most, holds the most, most people",
  ),
  lowest("smallest", size, "smallest, smaller, most compact"),
  highest("brightest", brightness, "brightest, brighter"),
];

function lowest(most: string, { value, fact }: Measure, words: string): Rank {
  return {
    most,
    words: words.split(", "),
    by: (entity) => value(productOf(entity)),
    fact,
  };
}

function highest(most: string, { value, fact }: Measure, words: string): Rank {
  const negated = (product: Product) => {
    const number = value(product);
    return number === undefined ? undefined : -number;
  };
  return lowest(most, { value: negated, fact }, words);
}

/** The criterion that the words ask for, such as the weight for “lightest”. */
export function rankIn(text: string): Rank | undefined {
  return ranks.find(({ words }) => words.some((word) => new RegExp(`\\b${word}\\b`).test(text)));
}
