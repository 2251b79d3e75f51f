import type { CatalogQuery } from "@/lib/shop/catalog-query";
import type { Category, Product } from "@/lib/shop/product";
import { mostSelectiveAttributes } from "./attribute-counts";
import { withoutFilters, type CatalogMistakes } from "./catalog-address";
import { CatalogFilters } from "./catalog-filters";
import { PageIntro } from "./page-intro";
import { breadcrumbList, JsonLd } from "./product-data";
import { ProductResults } from "./product-results";
import { sharedSizes } from "./size-list";

const FILTERS = 5;

interface CategoryPageProps {
  category: Category;
  query: CatalogQuery;
  /** All products in the category; the available filters are derived from them. */
  all: readonly Product[];
  products: readonly Product[];
  mistakes?: CatalogMistakes;
  /** The site's public origin. */
  origin: string;
}

export function CategoryPage({
  category,
  query,
  all,
  products,
  mistakes,
  origin,
}: CategoryPageProps) {
  const path = `/categories/${category.slug}`;
  return (
    <div className="page-width">
      <JsonLd
        data={{
          "@context": "https://schema.org",
          ...breadcrumbList([{ name: category.name, item: `${origin}${path}` }]),
        }}
      />
      <PageIntro title={category.name}>{category.summary}</PageIntro>
      <CatalogFilters
        path={path}
        query={query}
        attributes={mostSelectiveAttributes(all, FILTERS)}
        sizes={sharedSizes(all)}
        mistakes={mistakes}
      />
      <ProductResults products={products} clearHref={withoutFilters(path, query)} />
    </div>
  );
}
