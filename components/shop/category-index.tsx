import Link from "next/link";
import type { Category, Product } from "@/lib/shop/product";
import { ProductImage } from "./product-image";

const THUMBNAILS = 3;

interface CategoryIndexProps {
  categories: readonly Category[];
  products: readonly Product[];
}

export function CategoryIndex({ categories, products }: CategoryIndexProps) {
  return (
    <ul className="border-b border-line">
      {categories.map((category) => {
        const own = products.filter(({ categorySlug }) => categorySlug === category.slug);
        return (
          <li key={category.slug} className="group relative border-t border-line">
            <Link
              href={`/categories/${category.slug}`}
              className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-1 py-5 @3xl:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)_auto] @3xl:gap-x-10"
            >
              <span className="display text-4xl transition-colors group-hover:text-accent @5xl:text-5xl">
                {category.name}
                <span className="ml-2 align-super font-sans text-sm font-normal tracking-normal text-soft tabular-nums">
                  {own.length}
                </span>
              </span>
              <span className="col-start-1 text-soft @3xl:col-start-2">{category.summary}</span>
              <span className="col-start-2 row-span-2 row-start-1 flex @3xl:col-start-3 @3xl:row-span-1">
                {own.slice(0, THUMBNAILS).map((product, index) => (
                  <ProductImage
                    key={product.slug}
                    image={product.image}
                    plate={product.details.plate}
                    className={`size-16 rounded-full ring-4 ring-paper @3xl:size-20 ${index > 0 ? "-ml-4 hidden @md:block" : ""}`}
                  />
                ))}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
