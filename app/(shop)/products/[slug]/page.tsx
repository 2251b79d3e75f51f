import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AddToCart } from "@/components/shop/add-to-cart";
import { readCatalog } from "@/components/shop/catalog";
import { ProductChoice, type ChosenProduct } from "@/components/shop/product-choice";
import { ProductData } from "@/components/shop/product-data";
import { ProductFacts } from "@/components/shop/product-facts";
import { ProductGrid } from "@/components/shop/product-grid";
import { ProductPicture } from "@/components/shop/product-picture";
import { SizeGuide } from "@/components/shop/size-guide";
import { StockLine } from "@/components/shop/stock-line";
import { configuredOrigin } from "@/app/site-origin";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";

const RELATED = 4;

/** Rendered on the first visit, not at build time: the build may use a different database. */
export function generateStaticParams(): { slug: string }[] {
  return [];
}

interface ProductPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const [{ slug }, { products }] = await Promise.all([params, readCatalog()]);
  const product = products.find((candidate) => candidate.slug === slug);
  return product
    ? { title: product.name, description: product.summary }
    : { title: "No such product" };
}

export default async function ProductPage({ params }: ProductPageProps) {
  const [{ slug }, { categories, products }] = await Promise.all([params, readCatalog()]);
  const product = products.find((candidate) => candidate.slug === slug);
  if (!product) notFound();
  const category = categories.find((candidate) => candidate.slug === product.categorySlug);
  const related = products
    .filter(({ categorySlug }) => categorySlug === product.categorySlug)
    .filter((candidate) => candidate !== product)
    .slice(0, RELATED);

  return (
    <div className="page-width pt-5 @3xl:pt-8">
      {category ? (
        <nav aria-label="Breadcrumb" className="mb-4 text-[0.9375rem] text-soft">
          <Link href={`/categories/${category.slug}`} className="quiet-link py-1">
            {category.name}
          </Link>
        </nav>
      ) : null}
      <ProductData product={product} category={category} origin={configuredOrigin()} />
      <ProductChoice key={product.slug} product={chosenParts(product)}>
        <article className="grid gap-8 @3xl:grid-cols-2 @3xl:gap-12 @5xl:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] @5xl:gap-16">
          <ProductPicture />
          <div className="flex min-w-0 flex-col gap-7">
            <header className="flex flex-col gap-4">
              <h1 className="display text-4xl @3xl:text-5xl @5xl:text-6xl">{product.name}</h1>
              <p className="text-xl text-soft">{product.summary}</p>
              <div className="flex flex-wrap items-baseline gap-x-5">
                <p className="text-2xl font-semibold tabular-nums">
                  {formatMoney(product.priceCents, product.currency)}
                </p>
                <StockLine stock={product.stock} />
              </div>
            </header>
            <AddToCart sizeGuide={<SizeGuide product={product} />} />
            <ProductFacts product={product} />
          </div>
        </article>
      </ProductChoice>
      {related.length > 0 ? (
        <section aria-labelledby="related" className="pt-20 @3xl:pt-28">
          <h2 id="related" className="display mb-8 text-3xl @3xl:text-5xl">
            From the same shelf
          </h2>
          <ProductGrid products={related} />
        </section>
      ) : null}
    </div>
  );
}

/** The parts of a product that the browser needs. */
function chosenParts({ slug, name, options, stock, image, details }: Product): ChosenProduct {
  return { slug, name, options, stock, image, plate: details.plate };
}
