import Link from "next/link";
import { ViewTransition } from "react";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { ProductImage } from "./product-image";

interface ProductCardProps {
  product: Product;
  isPriority?: boolean;
}

export function ProductCard({ product, isPriority }: ProductCardProps) {
  return (
    <article className="group relative flex flex-col">
      {/* The drawing grows into the one on the product's page. */}
      <ViewTransition name={`product-${product.slug}`} share="grow" default="none">
        <ProductImage
          image={product.image}
          plate={product.details.plate}
          isPriority={isPriority}
          className="aspect-square rounded-lg"
        />
      </ViewTransition>
      <div className="flex items-baseline justify-between gap-4 pt-3">
        <h3 className="text-[1.0625rem] leading-snug font-semibold">
          <Link href={`/products/${product.slug}`} className="after:absolute after:inset-0">
            {product.name}
          </Link>
        </h3>
        <p className="tabular-nums">{formatMoney(product.priceCents, product.currency)}</p>
      </div>
      <p className="mt-0.5 line-clamp-2 text-[0.9375rem] text-soft">{product.summary}</p>
      {product.stock === 0 ? (
        <p className="absolute top-3 left-3 rounded-full bg-paper px-3 py-1 text-xs font-semibold">
          Sold out
        </p>
      ) : null}
    </article>
  );
}
