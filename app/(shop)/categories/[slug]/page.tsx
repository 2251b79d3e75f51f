import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { tellingAttributes } from "@/components/shop/attribute-counts";
import type { SearchParams } from "@/components/shop/catalog-address";
import { readCatalogAddress, withoutFilters } from "@/components/shop/catalog-address";
import { CatalogFilters } from "@/components/shop/catalog-filters";
import { PageIntro } from "@/components/shop/page-intro";
import { ProductResults } from "@/components/shop/product-results";
import { listCategories, searchProducts } from "@/lib/shop/catalog";

const FILTERS = 5;

interface CategoryPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  const category = await findCategory((await params).slug);
  return category ? { title: category.name, description: category.summary } : {};
}

export default async function CategoryPage({ params, searchParams }: CategoryPageProps) {
  const category = await findCategory((await params).slug);
  if (!category) notFound();
  const query = readCatalogAddress(await searchParams);
  const path = `/categories/${category.slug}`;
  const [all, products] = await Promise.all([
    searchProducts({ category: category.slug }),
    searchProducts({ ...query, category: category.slug }),
  ]);

  return (
    <div className="page-width">
      <PageIntro title={category.name}>{category.summary}</PageIntro>
      <CatalogFilters path={path} query={query} attributes={tellingAttributes(all, FILTERS)} />
      <ProductResults products={products} clearHref={withoutFilters(path, query)} />
    </div>
  );
}

async function findCategory(slug: string) {
  const categories = await listCategories();
  return categories.find((category) => category.slug === slug);
}
