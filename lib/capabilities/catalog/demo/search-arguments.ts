import { z } from "zod";
import { isTelling, type Entity, type Wish } from "@/lib/assistant/demo-model";
import { kindsNeeded } from "./needs";

const SearchSchema = z.object({
  query: z.string(),
  category: z.string().nullable().default(null),
  attributes: z.array(z.string()).nullable().default(null),
  min_price: z.number().nullable().default(null),
  max_price: z.number().nullable().default(null),
  sort: z.enum(["relevance", "price_asc", "price_desc"]).nullable().default(null),
});
export type Search = z.infer<typeof SearchSchema>;

const NOTHING: Search = SearchSchema.parse({ query: "" });
export const MAX_QUERY_LENGTH = 200;
/** Tags that exclude each other. */
const RIVALS = [
  ["one-person", "two-person", "family"],
  ["winter", "summer"],
];
/** Words that say nothing about what to search for. */
const FILLER = new Set(
  "find show sell carry stock buy week weekend gift loves recommend suggest trip best ones stuff products product shop store range offer".split(
    " ",
  ),
);

/** The arguments for `search_products` that the wish asks for. */
export function wantedIn(wish: Wish): Search {
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

/** The query for kinds of goods, or for the wish's other words if it names none. */
export function kindQuery(kinds: readonly Entity[], wish: Wish): string {
  const soft = wish
    .named("tag")
    .filter((tag) => tag.data === "soft" || kinds.length === 0)
    .map(({ name }) => name);
  const feelings: string[] =
    wish.has(/\b(?:cold|freezing)\b/) && kinds.length === 0 ? ["warm"] : [];
  if (wish.has(/\bwet\b/) && kinds.length === 0) feelings.push("waterproof");
  const needed = kinds.length === 0 ? kindsNeeded(wish) : [];
  const known = [...kinds.map(({ name }) => name), ...needed, ...soft, ...feelings];
  const unknown = wish.plainWords.filter((word) => isTelling(word) && !FILLER.has(word));
  return [...new Set(known.length > 0 ? known : unknown)].join(" ").slice(0, MAX_QUERY_LENGTH);
}

/** The arguments of the last search in this conversation. */
export function lastSearch(wish: Wish): Search | null {
  const [last] = wish.outcomes("search_products");
  return SearchSchema.safeParse(last?.arguments).data ?? null;
}

/** Tags of the last search and new ones, without those that a new one excludes. */
export function merged(before: readonly string[], added: readonly string[]): string[] {
  const rivals = RIVALS.filter((group) => added.some((tag) => group.includes(tag))).flat();
  return [...new Set([...before.filter((tag) => !rivals.includes(tag)), ...added])].slice(0, 6);
}
