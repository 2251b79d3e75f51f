import { headers } from "next/headers";
import { defaultTenantId } from "@/lib/tenants/tenants";
import { configuredOriginOf, siteOriginOf } from "@/lib/site-origin";

/**
 * SITE_URL, or localhost. Pages shared by all visitors can't use the host from one visitor's
 * request.
 */
export function configuredOrigin(): string {
  return configuredOriginOf(defaultTenantId);
}

/**
 * The site's origin, such as `https://shop.example`. Use it only for content rendered per request.
 */
export async function siteOrigin(): Promise<string> {
  return siteOriginOf(await headers());
}
