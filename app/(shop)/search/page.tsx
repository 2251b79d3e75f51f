import type { Metadata } from "next";
import { mostSelectiveAttributes } from "@/components/shop/attribute-counts";
import type { SearchParams } from "@/components/shop/catalog-address";
import {
  readCatalogAddress,
  readCatalogMistakes,
  withoutFilters,
} from "@/components/shop/catalog-address";
import { CatalogFilters } from "@/components/shop/catalog-filters";
import { searchShownProducts } from "@/components/shop/catalog";
import { PageIntro } from "@/components/shop/page-intro";
import { ProductResults } from "@/components/shop/product-results";
import { sharedSizes } from "@/components/shop/size-list";
import { SearchField } from "@/components/shop/search-field";
import { SearchForm } from "@/components/shop/search-form";

const PATH = "/search";
const FILTERS = 9;

export const metadata: Metadata = {
  title: "Search",
  description: "Everything in the shop, by words, price, size and use.",
};

interface SearchPageProps {
  searchParams: Promise<SearchParams>;
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const typed = await searchParams;
  const query = readCatalogAddress(typed);
  const mistakes = readCatalogMistakes(typed);
  const [{ products: all }, { products, ignored, unmatched }] = await Promise.all([
    searchShownProducts({ text: query.text }),
    searchShownProducts(query),
  ]);

  const search = {
    text: query.text,
    label: "Search the shop",
    placeholder: "A tent under 400",
  };

  return (
    <div className="page-width">
      <PageIntro title={query.text === "" ? "Everything" : `“${query.text}”`}>
        <SearchForm
          {...search}
          action={PATH}
          isTextCut={mistakes.isTextCut}
          field={<SearchField key={query.text} {...search} />}
        />
      </PageIntro>
      {all.length > 0 ? (
        <CatalogFilters
          path={PATH}
          query={query}
          attributes={mostSelectiveAttributes(all, FILTERS)}
          sizes={query.text === "" ? [] : sharedSizes(all)}
          mistakes={mistakes}
        />
      ) : null}
      <ProductResults
        products={products}
        ignored={ignored}
        unmatched={unmatched}
        clearHref={withoutFilters(PATH, query)}
        question={query.text}
      />
    </div>
  );
}
