const AMOUNT = String.raw`(?:€|eur |\$|£)?\s?(\d{1,5}(?:[.,]\d{2})?)\s?(?:€|eur\b|euros?\b|\$|dollars?\b|bucks\b|quid\b)?`;
const UPPER = new RegExp(
  String.raw`\b(?:under|below|less than|cheaper than|up to|at most|no more than|not more than|max(?:imum)?(?: of)?|within|budget (?:is|of))\s${AMOUNT}`,
);
const LOWER = new RegExp(
  String.raw`\b(?:over|above|more than|at least|starting at|from|min(?:imum)?(?: of)?)\s${AMOUNT}`,
);
const BETWEEN = new RegExp(String.raw`\b(?:between|from)\s${AMOUNT}\s?(?:and|to|-)\s${AMOUNT}`);

export interface PriceRange {
  min: number | null;
  max: number | null;
  /** The words without the range. */
  rest: string;
}

/** A price range in whole units of the shop's currency. */
export function readPriceRange(plain: string): PriceRange {
  const between = BETWEEN.exec(plain);
  if (between) {
    return { min: amount(between[1]), max: amount(between[2]), rest: without(plain, between[0]) };
  }
  const upper = UPPER.exec(plain);
  const lower = LOWER.exec(plain);
  let rest = plain;
  if (upper) rest = without(rest, upper[0]);
  if (lower) rest = without(rest, lower[0]);
  return { min: amount(lower?.[1]), max: amount(upper?.[1]), rest };
}

function amount(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(",", "."));
}

function without(text: string, part: string): string {
  return text.replace(part, " ").replace(/\s+/g, " ").trim();
}
