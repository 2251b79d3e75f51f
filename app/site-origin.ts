import { headers } from "next/headers";
import { env } from "@/lib/env";
import { siteOriginOf } from "@/lib/site-origin";

/**
 * SITE_URL, or localhost. Pages shared by all visitors can't use the host from one visitor's
 * request.
 */
export function configuredOrigin(): string {
  const { siteUrl, port } = env();
  return siteUrl ?? `http://localhost:${port}`;
}

/**
 * The site's origin, such as `https://shop.example`. Use it only for content rendered per request.
 */
export async function siteOrigin(): Promise<string> {
  return siteOriginOf(await headers());
}
