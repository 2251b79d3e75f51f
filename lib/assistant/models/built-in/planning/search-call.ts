import { z } from "zod";
import type { JsonObject } from "@acme/chatkit-server/protocol";
import type { Conversation } from "../conversation/conversation";
import { shorten } from "./shorten";

/** The arguments of `search_products` as the tool declares them. */
export const SearchArgumentsSchema = z.object({
  query: z.string(),
  category: z.string().nullable(),
  attributes: z.array(z.string()).nullable(),
  min_price: z.number().nullable(),
  max_price: z.number().nullable(),
  sort: z.enum(["relevance", "price_asc", "price_desc"]).nullable(),
});
export type SearchArguments = z.infer<typeof SearchArgumentsSchema>;

const LONGEST_QUERY = 200;

export function searchFor(wanted: Partial<SearchArguments>): JsonObject {
  const search: JsonObject = {
    query: "",
    category: null,
    attributes: null,
    min_price: null,
    max_price: null,
    sort: null,
    ...wanted,
  };
  return { ...search, query: shorten(wanted.query ?? "", LONGEST_QUERY) };
}

/** What was searched for last, so that “anything cheaper?” has something to go by. */
export function lastSearch(conversation: Conversation): SearchArguments | null {
  const outcomes = [...conversation.past, conversation.current].flatMap(({ outcomes }) => outcomes);
  for (const outcome of outcomes.reverse()) {
    const search = SearchArgumentsSchema.safeParse(outcome.arguments);
    if (outcome.tool === "search_products" && search.success) return search.data;
  }
  return null;
}
