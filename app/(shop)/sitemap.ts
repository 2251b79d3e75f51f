import type { MetadataRoute } from "next";
import { listCategories, listProducts } from "@/lib/shop/catalog";
import { HELP_ARTICLES } from "@/lib/shop/help";
import { siteOrigin } from "../site-origin";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [origin, categories, products] = await Promise.all([
    siteOrigin(),
    listCategories(),
    listProducts(),
  ]);
  const paths = [
    "/",
    ...categories.map(({ slug }) => `/categories/${slug}`),
    ...products.map(({ slug }) => `/products/${slug}`),
    "/help",
    ...HELP_ARTICLES.map(({ slug }) => `/help/${slug}`),
  ];
  return paths.map((path) => ({ url: `${origin}${path === "/" ? "" : path}` }));
}
