import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { weightOf } from "../product-weight";

/** A property by which products can be compared. */
export interface Measure {
  /** Undefined if the product doesn't state it. */
  value: (product: Product) => number | undefined;
  /** The value for display. */
  fact: (product: Product) => string;
}

const CAPACITY_TAGS = ["one-person", "two-person", "family", "five-person"];
const WARM_TAGS = ["winter", "insulated", "down", "warm"];

export const price: Measure = {
  value: ({ priceCents }) => priceCents,
  fact: ({ priceCents, currency }) => formatMoney(priceCents, currency),
};

export const weight: Measure = {
  value: weightOf,
  fact: (product) => specOf(product, /^weight/i),
};

export const warmth: Measure = {
  value: (product) => {
    const text = `${product.name} ${product.details.features.join(" ")}`;
    const degreesBelowZero = [...text.matchAll(/[−-](\d+)(?: °C| )/g)].map(([, degrees]) =>
      Number(degrees),
    );
    const tags = WARM_TAGS.filter((tag) => product.attributes.includes(tag));
    return Math.max(0, ...degreesBelowZero) + tags.length;
  },
  fact: (product) =>
    product.details.features.find((text) => /°C|down|R-value/i.test(text)) ?? product.summary,
};

export const capacity: Measure = {
  value: (product) => peopleIn(product) ?? litersIn(product) ?? 0,
  fact: (product) => specOf(product, /volume|floor|diameter|pots?|bottle/i) || product.summary,
};

/** Products without a capacity are compared by weight. */
export const size: Measure = {
  value: (product) => capacity.value(product) || weightOf(product),
  fact: capacity.fact,
};

export const brightness: Measure = {
  value: (product) => Number(/(\d+) lm/.exec(brightness.fact(product))?.[1]) || undefined,
  fact: ({ details, summary }) => details.features.find((text) => /\blm\b/.test(text)) ?? summary,
};

/** The largest number in the product's fact that matches. */
export function statedIn(fact: RegExp): Measure {
  return {
    value: (product) => largestNumber(factOf(product, fact)),
    fact: (product) => factOf(product, fact) || product.summary,
  };
}

/** Far above any number of liters; between tents for the same people, the heavier has more room. */
function peopleIn(product: Product): number | undefined {
  const tag = CAPACITY_TAGS.findLastIndex((each) => product.attributes.includes(each));
  return tag < 0 ? undefined : (tag + 1) * 100 + (weightOf(product) ?? 0) / 1_000;
}

function litersIn(product: Product): number | undefined {
  const text = [specOf(product, /volume|pot|bottle/i), ...product.details.features].join(" ");
  const [, number, unit] = /([\d.]+)(?:–\d+)? (?:\+ \d+ )?(ml|l)\b/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * (unit === "ml" ? 0.001 : 1);
}

function specOf({ details }: Product, label: RegExp): string {
  return details.specs.find((spec) => label.test(spec.label))?.value ?? "";
}

function factOf({ details }: Product, words: RegExp): string {
  const specs = details.specs.map(({ label, value }) => `${label}: ${value}`);
  return [...specs, ...details.features].find((text) => words.test(text)) ?? "";
}

/** Minutes and seconds such as “3:30” count as seconds. */
function largestNumber(text: string): number | undefined {
  const plain = text
    .replaceAll(",", "")
    .replace(/(\d+):(\d\d)/, (_, minutes, seconds) => `${Number(minutes) * 60 + Number(seconds)}`);
  const numbers = plain.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 0 ? undefined : Math.max(...numbers.map(Number));
}
