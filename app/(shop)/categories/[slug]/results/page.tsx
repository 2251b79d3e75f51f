import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { configuredOrigin } from "@/app/site-origin";
import type { SearchParams } from "@/components/shop/catalog-address";
import { readCatalogAddress, readCatalogMistakes } from "@/components/shop/catalog-address";
import { readCatalog, searchShownProducts } from "@/components/shop/catalog";
import { CategoryPage } from "@/components/shop/category-page";
import { generateMetadata as categoryMetadata } from "../page";

interface CategoryResultsProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParams>;
}

export function generateMetadata({ params }: CategoryResultsProps): Promise<Metadata> {
  return categoryMetadata({ params });
}

/** A category with filters or a sort order. The proxy rewrites the category's URL to this page. */
export default async function CategoryResults({ params, searchParams }: CategoryResultsProps) {
  const [{ slug }, { categories }] = await Promise.all([params, readCatalog()]);
  const category = categories.find((candidate) => candidate.slug === slug);
  if (!category) notFound();
  const typed = await searchParams;
  const query = readCatalogAddress(typed);
  const [{ products: all }, { products }] = await Promise.all([
    searchShownProducts({ category: slug }),
    searchShownProducts({ ...query, category: slug }),
  ]);
  return (
    <CategoryPage
      category={category}
      query={query}
      all={all}
      products={products}
      mistakes={readCatalogMistakes(typed)}
      origin={configuredOrigin()}
    />
  );
}
