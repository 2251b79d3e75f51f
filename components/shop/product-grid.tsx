import type { Product } from "@/lib/shop/product";
import { ProductCard } from "./product-card";

interface ProductGridProps {
  products: readonly Product[];
  /** How many pictures are above the fold and loaded first. */
  priorityCount?: number;
}

export function ProductGrid({ products, priorityCount = 0 }: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-9 @4xl:grid-cols-4 @4xl:gap-x-6">
      {products.map((product, index) => (
        <li key={product.slug}>
          <ProductCard product={product} isPriority={index < priorityCount} />
        </li>
      ))}
    </ul>
  );
}
