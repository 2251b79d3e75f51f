import type { ProductFacts } from "@/lib/capabilities/catalog/results";
import type { KnownProducts } from "../conversation/known-products";
import { isColorWord, shadesIn } from "./colors";
import { namesPosition, readPositions } from "./ordinals";
import { singular } from "./singular";
import { simplify, type Utterance } from "./utterance";

export type ProductReference =
  | { kind: "one"; product: ProductFacts }
  | { kind: "several"; products: ProductFacts[] }
  /** A position beyond the end of the list, or a name of nothing known. */
  | { kind: "out_of_range"; count: number }
  | { kind: "none" };

const CHEAPEST = /\b(?:cheapest|least expensive|lowest price|most affordable)\b/;
const CHEAPER = /\b(?:cheaper|less expensive) (?:one|of)\b/;
const PRICIEST = /\b(?:priciest|most expensive|dearest)\b/;
const PRONOUN = /\b(?:it|its|that|this|one|them|these|those)\b/;
const ALL_OF_THEM = /\b(?:both|all of them|all three|all four|each of them)\b/;
const GENERIC_NAME_WORDS = new Set(["the", "and", "for", "one", "solo"]);

/** Which product the words mean, from what the conversation has shown. */
export function readProductReference(utterance: Utterance, known: KnownProducts): ProductReference {
  const { plain } = utterance;
  const full = known.all.filter((product) => plain.includes(simplify(product.name)));
  if (full.length > 0) return referenceTo(full);
  const positions = readPositions(plain, known.shown.length);
  if (positions.length > 0) {
    return referenceTo(positions.flatMap((position) => known.shown[position] ?? []));
  }
  if (namesPosition(plain) && known.all.length > 0) {
    return { kind: "out_of_range", count: known.shown.length };
  }
  const other = otherOf(plain, known);
  if (other) return { kind: "one", product: other };
  const priced = byPrice(plain, known.shown);
  if (priced) return { kind: "one", product: priced };
  if (ALL_OF_THEM.test(plain)) return referenceTo(known.shown);
  const named = bySharedWords(utterance, known);
  if (named.length > 0) return referenceTo(named);
  if (known.focus && PRONOUN.test(plain)) return { kind: "one", product: known.focus };
  const only = known.shown[0];
  if (only && known.shown.length === 1 && PRONOUN.test(plain))
    return { kind: "one", product: only };
  return { kind: "none" };
}

function referenceTo(products: ProductFacts[]): ProductReference {
  const first = products[0];
  if (!first) return { kind: "none" };
  return products.length === 1 ? { kind: "one", product: first } : { kind: "several", products };
}

/** Of two, the one that wasn't talked about. */
function otherOf(plain: string, { shown, focus }: KnownProducts): ProductFacts | undefined {
  if (!/\bthe other(?: one)?\b/.test(plain) || shown.length !== 2) return undefined;
  return shown.find((product) => product.slug !== focus?.slug);
}

function byPrice(plain: string, shown: readonly ProductFacts[]): ProductFacts | undefined {
  const ordered = [...shown].sort((left, right) => left.price_cents - right.price_cents);
  if (CHEAPEST.test(plain) || CHEAPER.test(plain)) return ordered[0];
  return PRICIEST.test(plain) ? ordered.at(-1) : undefined;
}

/** The products whose names, colors and qualities share most with the words, where some do. */
function bySharedWords(utterance: Utterance, known: KnownProducts): ProductFacts[] {
  const shown = known.shown.length > 0 ? known.shown : known.all;
  const pool = [...shown, ...known.all.filter((product) => !shown.includes(product))];
  const scored = pool.map((product) => ({
    product,
    score: sharedWords(utterance, product, pool) + (shown.includes(product) ? 0.1 : 0),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < 1) return [];
  return scored.filter(({ score }) => score === best).map(({ product }) => product);
}

function sharedWords(
  utterance: Utterance,
  product: ProductFacts,
  pool: readonly ProductFacts[],
): number {
  const said = new Set(utterance.words.map(singular));
  const inName = nameWords(product).filter((word) => said.has(word));
  const telling = inName.filter(
    (word) => pool.length === 1 || !pool.every((other) => nameWords(other).includes(word)),
  );
  const qualities = product.attributes
    .map(simplify)
    .filter((attribute) => said.has(singular(attribute)) && !inName.includes(singular(attribute)));
  const colors = utterance.words.some(isColorWord) ? shadesIn(utterance.plain) : [];
  const colored = product.options.some((option) =>
    option.values
      .map(simplify)
      .some((value) => colors.includes(value) || (value.length > 2 && said.has(value))),
  );
  const oneOf = /\b(?:the|that|this) (?:\w+ ){1,3}ones?\b/.test(utterance.plain);
  return telling.length * 2 + (oneOf ? qualities.length + (colored ? 1 : 0) : 0);
}

function nameWords(product: ProductFacts): string[] {
  return (simplify(product.name).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .filter((word) => !GENERIC_NAME_WORDS.has(word))
    .map(singular);
}
