import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { configuredOrigin } from "@/app/site-origin";
import { readCatalogAddress } from "@/components/shop/catalog-address";
import { readCatalog, searchShownProducts } from "@/components/shop/catalog";
import { CategoryPage } from "@/components/shop/category-page";

/** Rendered on the first visit, not at build time: the build may use a different database. */
export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface CategoryRouteProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: CategoryRouteProps): Promise<Metadata> {
  const category = await findCategory((await params).slug);
  return category
    ? { title: category.name, description: category.summary }
    : { title: "No such category" };
}

export default async function CategoryRoute({ params }: CategoryRouteProps) {
  const category = await findCategory((await params).slug);
  if (!category) notFound();
  const { products: all } = await searchShownProducts({ category: category.slug });
  return (
    <CategoryPage
      category={category}
      query={readCatalogAddress({})}
      all={all}
      products={all}
      origin={configuredOrigin()}
    />
  );
}

async function findCategory(slug: string) {
  const { categories } = await readCatalog();
  return categories.find((category) => category.slug === slug);
}
