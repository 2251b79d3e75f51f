import { env } from "@/lib/env";
import { tenantNamed, tenantOfHost, type Tenant } from "@/lib/tenants/tenants";

/**
 * This site's origin, such as `https://shop.example`: SITE_URL, on the host of a tenant that has its
 * own, or else the request's `Host`. Clients can send any `X-Forwarded-Host`, so it is ignored.
 */
export function siteOriginOf(headers: Pick<Headers, "get">): string {
  const { siteUrl } = env();
  const host = headers.get("host") ?? "localhost";
  if (siteUrl) return onHostOf(tenantOfHost(host), siteUrl);
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  const origin = `${protocol === "https" ? "https" : "http"}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

/**
 * A tenant's origin by the configuration alone, for what isn't part of one request's answer, such as
 * links in emails: a request's sender can make its `Host` lead anywhere.
 */
export function configuredOriginOf(tenantId: string): string {
  const { siteUrl, port } = env();
  return onHostOf(tenantNamed(tenantId), siteUrl ?? `http://localhost:${port}`);
}

function onHostOf({ hosts: [host] }: Tenant, origin: string): string {
  const url = new URL(origin);
  if (host !== undefined) url.hostname = host;
  return url.origin;
}
