import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import type { ProductDetails, ProductFacts } from "./results";

export function productFacts(product: Product): ProductFacts {
  return {
    slug: product.slug,
    name: product.name,
    category: product.categorySlug,
    price: formatMoney(product.priceCents, product.currency),
    price_cents: product.priceCents,
    summary: product.summary,
    options: product.options.map(({ name, values, defaultValue }) => ({
      name,
      values,
      ...(defaultValue === undefined ? {} : { default: defaultValue }),
    })),
    attributes: product.attributes,
    in_stock: product.stock > 0,
  };
}

export function productDetails(product: Product): ProductDetails {
  const { features, specs, care } = product.details;
  return { ...productFacts(product), description: product.description, features, specs, care };
}
