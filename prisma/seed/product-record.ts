import type { ProductDetails, ProductOption, ProductRow } from "@/lib/shop/product";
import { SHOP_CURRENCY } from "@/lib/shop/money";
import { picturesOf } from "./illustrations/pictures";
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
  const [{ image } = { image: "" }] = picturesOf(product);
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
    options: JSON.stringify(product.options.map((option) => withSwatches(product, option))),
    attributes: JSON.stringify(product.attributes),
    image,
    stock: product.stock,
    featured: product.featured ?? false,
    position,
  };
}

function withSwatches(product: SeedProduct, option: ProductOption): ProductOption {
  if (option.name !== "Color") return option;
  const swatches = Object.fromEntries(
    picturesOf(product).flatMap(({ color, tone, image }) =>
      color === null || tone === null ? [] : [[color, { tone, image }]],
    ),
  );
  return { ...option, swatches };
}
