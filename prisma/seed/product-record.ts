import type { ProductDetails, ProductRow } from "@/lib/shop/product";
import { SHOP_CURRENCY } from "@/lib/shop/money";
import { PLATES } from "./plates";
import { PRODUCTS_BY_CATEGORY } from "./products";
import type { SeedProduct } from "./seed-product";

/** A product as the seed writes it, without the id, which the database generates. */
export type ProductRecord = Omit<ProductRow, "id">;

/** All products in catalog order. */
export function productRecords(): ProductRecord[] {
  return Object.entries(PRODUCTS_BY_CATEGORY)
    .flatMap(([categorySlug, products]) => products.map((product) => ({ categorySlug, product })))
    .map(({ categorySlug, product }, index) => productRecord(product, categorySlug, index + 1));
}

function productRecord(
  product: SeedProduct,
  categorySlug: string,
  position: number,
): ProductRecord {
  const details: ProductDetails = {
    plate: PLATES[product.plate],
    features: product.features,
    specs: product.specs.map(([label, value]) => ({ label, value })),
    care: product.care,
    help: product.help,
  };
  return {
    slug: product.slug,
    name: product.name,
    categorySlug,
    priceCents: product.priceCents,
    currency: SHOP_CURRENCY,
    summary: product.summary,
    description: product.description,
    details: JSON.stringify(details),
    options: JSON.stringify(product.options),
    attributes: JSON.stringify(product.attributes),
    image: `/pictures/products/${product.slug}.svg`,
    stock: product.stock,
    featured: product.featured ?? false,
    position,
  };
}
