import type { Category, Product } from "@/lib/shop/product";
import { SITE_NAME } from "@/lib/site-name";

interface ProductDataProps {
  product: Product;
  category: Category | undefined;
  /** The site's public origin. */
  origin: string;
}

/** A product and its breadcrumb as schema.org data, for search engines. */
export function ProductData({ product, category, origin }: ProductDataProps) {
  const url = `${origin}/products/${product.slug}`;
  const offer = {
    "@type": "Offer",
    url,
    price: (product.priceCents / 100).toFixed(2),
    priceCurrency: product.currency,
    availability: `https://schema.org/${product.stock > 0 ? "InStock" : "OutOfStock"}`,
  };
  const crumbs = [
    ...(category ? [{ name: category.name, item: `${origin}/categories/${category.slug}` }] : []),
    { name: product.name, item: url },
  ];
  const data = {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Product",
        name: product.name,
        description: product.summary,
        sku: product.slug,
        image: `${origin}${product.image}`,
        brand: { "@type": "Brand", name: SITE_NAME },
        offers: offer,
      },
      breadcrumbList(crumbs),
    ],
  };
  return <JsonLd data={data} />;
}

interface Crumb {
  name: string;
  item: string;
}

export function breadcrumbList(crumbs: readonly Crumb[]) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map((crumb, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...crumb,
    })),
  };
}

/** A data block, which browsers don't run. `<` is escaped so that no text can close the element. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
