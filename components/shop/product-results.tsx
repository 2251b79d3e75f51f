import { AskAssistant } from "@/components/ui/ask-assistant";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { IgnoredPart } from "@/lib/shop/catalog-search";
import type { Product } from "@/lib/shop/product";
import { ProductGrid } from "./product-grid";

const ABOVE_THE_FOLD = 4;
const MAX_QUOTED_WORDS = 3;

const NOTHING_MATCHES: Readonly<Record<IgnoredPart, string>> = {
  words: "Nothing matches all of these words; this comes closest.",
  price: "Nothing that matches is in this price range.",
};

interface ProductResultsProps {
  products: readonly Product[];
  /** The URL of the same list without filters; null if no filter is set. */
  clearHref: string | null;
  /** Parts of the search text that none of the products match. */
  ignored?: readonly IgnoredPart[];
  /** The words of the search text that none of the products match. */
  unmatched?: readonly string[];
  /** The search text, in the shopper's words. */
  question?: string;
}

export function ProductResults({
  products,
  clearHref,
  ignored = [],
  unmatched = [],
  question = "",
}: ProductResultsProps) {
  if (products.length === 0) {
    return (
      <EmptyState
        title="Nothing fits."
        actions={
          <>
            <ButtonLink href={clearHref ?? "/search"} prefetch={false}>
              {clearHref === null ? "See everything" : "Clear the filters"}
            </ButtonLink>
            <AskAssistant question={question}>Ask the assistant</AskAssistant>
          </>
        }
      >
        {clearHref === null
          ? "No product matches that. Try another word, or say what you need in your own words."
          : "No product matches all of that. Remove a filter, or say what you need in your own words."}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="products">
      <h2 id="products" className="sr-only">
        Products
      </h2>
      <p role="status" className="py-5 wrap-anywhere text-soft tabular-nums">
        {ignored.map((part) => `${nothingMatches(part, unmatched)} `)}
        {products.length} {products.length === 1 ? "product" : "products"}
      </p>
      <ProductGrid products={products} priorityCount={ABOVE_THE_FOLD} />
    </section>
  );
}

function nothingMatches(part: IgnoredPart, unmatched: readonly string[]): string {
  const isListed = unmatched.length > 0 && unmatched.length <= MAX_QUOTED_WORDS;
  if (part === "price" || !isListed) return NOTHING_MATCHES[part];
  const words = new Intl.ListFormat("en", { type: "disjunction" });
  const quoted = unmatched.map((word) => `“${word}”`);
  return `Nothing here matches ${words.format(quoted)}; this comes closest.`;
}
