import type { ProductFacts, ProductOption } from "@/lib/capabilities/catalog/results";
import { shadesIn } from "./colors";
import { simplify } from "./utterance";

export interface OptionReading {
  chosen: { name: string; value: string }[];
  /** Options without a default that the words don't settle. */
  missing: ProductOption[];
  /** Something was asked for that the product doesn't come in. */
  unavailable: { option: ProductOption; wanted: string }[];
}

const SIZE_NAMES: Readonly<Record<string, string>> = {
  "extra small": "xs",
  small: "s",
  medium: "m",
  large: "l",
  "extra large": "xl",
  "x-large": "xl",
  "x-small": "xs",
};
const NAMED_SIZE = /\b(?:size|sizes|in a|eu|a)\s+(\d{1,2}(?:[.,]5)?|xxs|xs|s|m|l|xl|xxl|\d?xl)\b/;
const BARE_NUMBER = /(?<![€$£\d.,-])\b(\d{2}(?:[.,]5)?)\b(?! ?(?:€|eur|euro|cm|l\b|%|x\b|pairs?))/;

/** Finds the values of a product's options in the words. */
export function readOptions(
  product: Pick<ProductFacts, "name" | "options">,
  text: string,
): OptionReading {
  const plain = withoutName(simplify(text), product.name).replace(
    /\b(\d) ?lit(?:re|er)s?\b/,
    "$1 l",
  );
  const reading: OptionReading = { chosen: [], missing: [], unavailable: [] };
  for (const option of product.options) {
    const value = valueIn(option, plain);
    if (value !== undefined) {
      reading.chosen.push({ name: option.name, value });
      continue;
    }
    const wanted = wantedButMissing(option, plain);
    if (wanted !== undefined) reading.unavailable.push({ option, wanted });
    else if (option.default === undefined && option.values.length > 1) reading.missing.push(option);
  }
  return reading;
}

export function isSize(option: ProductOption): boolean {
  return /size/i.test(option.name);
}

export function isColor(option: ProductOption): boolean {
  return /colou?r/i.test(option.name);
}

function valueIn(option: ProductOption, plain: string): string | undefined {
  const literal = option.values
    .filter((value) => mentions(plain, simplify(value)))
    .sort((left, right) => right.length - left.length)[0];
  if (literal !== undefined) return literal;
  if (isColor(option)) {
    const shades = shadesIn(plain);
    return option.values.find((value) => shades.includes(simplify(value)));
  }
  const spoken = spokenSize(plain);
  if (spoken === undefined) return undefined;
  return (
    option.values.find((value) => simplify(value) === spoken) ??
    option.values.find((value) => isInRange(spoken, simplify(value)))
  );
}

/** A one-letter value counts only where it is plainly a size, since “a” and “s” are words too. */
function mentions(plain: string, value: string): boolean {
  if (value.length > 1) return hasWord(plain, value) || hasWord(plain, value.replaceAll(" ", ""));
  return new RegExp(`(?:\\bsize |\\bin (?:a |an )?|^)${value}(?:$|[ .,!?])`).test(plain);
}

function spokenSize(plain: string): string | undefined {
  for (const [words, size] of Object.entries(SIZE_NAMES)) {
    if (hasWord(plain, words) && !hasWord(plain, `extra ${words}`)) return size;
  }
  return (NAMED_SIZE.exec(plain) ?? BARE_NUMBER.exec(plain))?.[1];
}

function isInRange(size: string, value: string): boolean {
  const range = /^(\d+)\s*-\s*(\d+)/.exec(value);
  const number = Number(size);
  return range !== null && Number(range[1]) <= number && number <= Number(range[2]);
}

function wantedButMissing(option: ProductOption, plain: string): string | undefined {
  if (isSize(option)) return spokenSize(plain);
  if (!isColor(option)) return undefined;
  const color = /\bin ([a-z]+)\b/.exec(plain)?.[1];
  return color !== undefined && shadesIn(color).length > 0 ? color : undefined;
}

function withoutName(plain: string, name: string): string {
  return plain.replace(simplify(name), " ").replace(/\s+/g, " ").trim();
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}
