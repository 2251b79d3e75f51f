import type { Country } from "./countries";

/** Codes with several forms, which one example can't show. */
const SPECIAL: Partial<Record<Country["code"], RegExp>> = {
  GB: /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/,
  IE: /^([A-Z]\d[\dW])([A-Z\d]{4})$/,
};

/**
 * The postal code in its country's way of writing, or null if it isn't one. Spaces, hyphens, upper
 * and lower case don't matter, nor does a country before digits, as in “D-10115” or “LV-1050”.
 */
export function formatPostalCode(typed: string, { code, postalCode }: Country): string | null {
  const inFront = new RegExp(`^\\s*(?:${code}|${code.charAt(0)})-(?=\\s*\\d)`, "i");
  const compact = compactCode(typed.replace(inFront, ""));
  const special = SPECIAL[code]?.exec(compact);
  if (special) return special.slice(1).join(" ");
  if (SPECIAL[code]) return null;
  const example = postalCode.replace(`${code}-`, "");
  const own = compact.startsWith(code) && /^\d/.test(example) ? compact.slice(2) : compact;
  if (shapeOf(own) !== shapeOf(compactCode(example))) return null;
  return postalCode.startsWith(`${code}-`) ? `${code}-${own}` : withSeparators(own, example);
}

function compactCode(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\-–.]/g, "")
    .toUpperCase();
}

/** The kinds of characters, such as `0000AA`; anything else stays and matches no example. */
function shapeOf(text: string): string {
  return text.replace(/[A-Z]/g, "A").replace(/\d/g, "0");
}

function withSeparators(compact: string, example: string): string {
  const at = example.search(/[ -]/);
  return at < 0 ? compact : `${compact.slice(0, at)}${example.charAt(at)}${compact.slice(at)}`;
}
