import { z } from "zod";
import { CentsSchema } from "./cents";
import { parseCents } from "./money";
import { MAX_TEXT_LENGTH } from "./text-limit";

export const CATALOG_PAGE_SIZE = 60;

const CatalogSortSchema = z.enum(["relevance", "price_asc", "price_desc"]);

export const CatalogQuerySchema = z.object({
  /** Free text; a price in it (“under 100”) sets a price limit. */
  text: z.string().trim().max(MAX_TEXT_LENGTH).default(""),
  category: z.string().max(60).optional(),
  minPriceCents: CentsSchema.optional(),
  maxPriceCents: CentsSchema.optional(),
  /** Tags that a product must all have, such as `winter` and `waterproof`. */
  attributes: z.array(z.string().max(40)).max(8).default([]),
  /** A size that a product must come in, such as `44` or `M`. */
  size: z.string().max(20).optional(),
  inStockOnly: z.boolean().default(false),
  sort: CatalogSortSchema.default("relevance"),
  limit: z.int().min(1).max(CATALOG_PAGE_SIZE).default(CATALOG_PAGE_SIZE),
});

export type CatalogQuery = z.infer<typeof CatalogQuerySchema>;
export type CatalogQueryInput = z.input<typeof CatalogQuerySchema>;

/** Units of amounts that aren't prices, as in “a pack over 60 liters”. */
const OTHER_UNITS =
  "l|pounds?|lit(?:er|re)s?|ml|kg|kilos?|kilograms?|g|grams?|lbs?|oz|cm|mm|m|km|met(?:er|re)s?|inch(?:es)?|" +
  "people|persons?|days?|nights?|weeks?|hours?|minutes?|years?|seasons?|lumens?|degrees?|°c?|%";
const AMOUNT =
  String.raw`(?:[€$£]|eur\b|euros?\b)?\s*(\d[\d.,]*)(?![\d.,])` +
  String.raw`(?!\s*-?(?:${OTHER_UNITS})(?![\p{L}\d]))\s*(?:[€$£]|euros?\b|eur\b|dollars?\b)?`;
const BETWEEN = spokenPrice(String.raw`(?:between|from)\s+${AMOUNT}\s*(?:and|to|[-–])\s*${AMOUNT}`);
const AT_MOST = spokenPrice(
  "(?:under|below|beneath|within|(?:no|not|never) (?:more than|over|above)|less than|cheaper than|up to|at most|" +
    String.raw`max(?:imum)?\.?|<=?|≤)\s*${AMOUNT}`,
);
const AT_LEAST = spokenPrice(
  String.raw`(?:over|above|more than|at least|min(?:imum)?\.?|from|>=?|≥)\s*${AMOUNT}(?!\s*(?:to|and|-|–)\s*\d)`,
);

function spokenPrice(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])${pattern}`, "iu");
}

interface SpokenPrices {
  text: string;
  minPriceCents?: number;
  maxPriceCents?: number;
}

/** Extracts a price range from the text: “a tent under €400” becomes “a tent” and 40000. */
export function readSpokenPrices(text: string): SpokenPrices {
  const between = BETWEEN.exec(text);
  if (between) {
    return {
      text: cut(text, between[0]),
      ...bound("minPriceCents", between[1]),
      ...bound("maxPriceCents", between[2]),
    };
  }
  const most = AT_MOST.exec(text);
  const rest = most ? cut(text, most[0]) : text;
  const least = AT_LEAST.exec(rest);
  return {
    text: least ? cut(rest, least[0]) : rest,
    ...bound("maxPriceCents", most?.[1]),
    ...bound("minPriceCents", least?.[1]),
  };
}

function cut(text: string, part: string): string {
  return text.replace(part, " ").replace(/\s+/g, " ").trim();
}

function bound<Name extends "minPriceCents" | "maxPriceCents">(
  name: Name,
  amount: string | undefined,
): Partial<Record<Name, number>> {
  const cents = amount === undefined ? null : parseCents(amount);
  if (cents === 0) return {};
  const bounds: Partial<Record<Name, number>> = {};
  if (cents !== null) bounds[name] = cents;
  return bounds;
}
