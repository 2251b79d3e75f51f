import type { MetadataRoute } from "next";
import { siteOrigin } from "./site-origin";

/** The shop is there to be found; what belongs to one visitor is not. */
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
