import type { MetadataRoute } from "next";
import { siteOrigin } from "./site-origin";

/** Lets search engines index the shop, but not the pages with a visitor's data. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/cart", "/chat", "/checkout", "/orders", "/signin"],
    },
    sitemap: `${await siteOrigin()}/sitemap.xml`,
  };
}
