import { z } from "zod";
import {
  ProductDetailsResultSchema,
  ProductSearchResultSchema,
  type ProductFacts,
} from "@/lib/capabilities/catalog/results";
import type { Conversation, Exchange, ToolOutcome } from "./conversation";

/** What the conversation has brought up so far. */
export interface KnownProducts {
  /** The cards shown last, in their order. */
  shown: ProductFacts[];
  /** Every product ever mentioned, the latest first. */
  all: ProductFacts[];
  /** The one product being talked about, where there is one. */
  focus: ProductFacts | null;
}

const SlugArgumentSchema = z.object({ product_slug: z.string() });

export function knownProducts(conversation: Conversation): KnownProducts {
  const exchanges = [...conversation.past, conversation.current];
  const bySlug = new Map<string, ProductFacts>();
  let shown: ProductFacts[] = [];
  for (const exchange of exchanges) {
    for (const outcome of exchange.outcomes) {
      const list = productsIn(outcome);
      if (outcome.tool === "search_products" && list.length > 0) shown = list;
      for (const product of list) {
        bySlug.delete(product.slug);
        bySlug.set(product.slug, product);
      }
    }
  }
  const all = [...bySlug.values()].reverse();
  return { shown, all, focus: findFocus(exchanges, all) };
}

export function productsIn(outcome: ToolOutcome): ProductFacts[] {
  const search = ProductSearchResultSchema.safeParse(outcome.output);
  if (search.success) return search.data.status === "found" ? search.data.products : [];
  const details = ProductDetailsResultSchema.safeParse(outcome.output);
  return details.success && details.data.status === "found" ? [details.data.product] : [];
}

function findFocus(
  exchanges: readonly Exchange[],
  all: readonly ProductFacts[],
): ProductFacts | null {
  for (const exchange of [...exchanges].reverse()) {
    const focus = focusOfExchange(exchange, all);
    if (focus !== undefined) return focus;
  }
  return null;
}

/** Undefined where the exchange was about no product at all, null where about several. */
function focusOfExchange(
  exchange: Exchange,
  all: readonly ProductFacts[],
): ProductFacts | null | undefined {
  const named = all.filter((product) => exchange.reply.includes(product.name));
  const only = named[0];
  if (only && named.length === 1) return only;
  for (const outcome of [...exchange.outcomes].reverse()) {
    const given = SlugArgumentSchema.safeParse(outcome.arguments);
    const added = given.success && all.find(({ slug }) => slug === given.data.product_slug);
    if (added) return added;
    const products = productsIn(outcome);
    if (products.length === 1 && products[0]) return products[0];
    if (products.length > 1) return null;
  }
  return named.length > 1 ? null : undefined;
}
