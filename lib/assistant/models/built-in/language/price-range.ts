const AMOUNT = String.raw`(?:€|eur |\$|£)?\s?(\d{1,5}(?:[.,]\d{2})?)\s?(?:€|eur\b|euros?\b|\$|dollars?\b|bucks\b|quid\b)?`;
const UPPER = new RegExp(
  String.raw`\b(?:under|below|less than|cheaper than|up to|at most|no more than|not more than|max(?:imum)?(?: of)?|within|budget(?:(?: is| of)?:?))\s${AMOUNT}`,
);
const LOWER = new RegExp(
  String.raw`\b(?:over|above|more than|at least|starting at|from|min(?:imum)?(?: of)?)\s${AMOUNT}`,
);
const WITH_CURRENCY = String.raw`(?:(?:€|eur |\$|£)\s?(\d{1,5}(?:[.,]\d{2})?)|(\d{1,5}(?:[.,]\d{2})?)\s?(?:€|eur\b|euros?\b|\$|dollars?\b|bucks\b|quid\b))`;
/** “I have 250 euros”, “a jacket for around €200”: what someone means to spend at most. */
const BUDGET = new RegExp(
  String.raw`(?:\b(?:i have|i've got|we have|have|can spend|spend|to spend|pay|afford|about|around|roughly|for|of)\s)?(?:only |about |around |roughly )?${WITH_CURRENCY}(?: to spend| budget| max(?:imum)?| or less)?`,
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
  if (!upper && !lower) return readBudget(plain);
  let rest = plain;
  if (upper) rest = without(rest, upper[0]);
  if (lower) rest = without(rest, lower[0]);
  return { min: amount(lower?.[1]), max: amount(upper?.[1]), rest };
}

function readBudget(plain: string): PriceRange {
  const budget = BUDGET.exec(plain);
  if (!budget) return { min: null, max: null, rest: plain };
  return { min: null, max: amount(budget[1] ?? budget[2]), rest: without(plain, budget[0]) };
}

function amount(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(",", "."));
}

function without(text: string, part: string): string {
  return text.replace(part, " ").replace(/\s+/g, " ").trim();
}
