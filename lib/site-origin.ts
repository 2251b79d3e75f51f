import { env } from "@/lib/env";

/**
 * This site's origin, such as `https://shop.example`: SITE_URL, or else the request's `Host`.
 * Clients can send any `X-Forwarded-Host`, so it is ignored.
 */
export function siteOriginOf(headers: Pick<Headers, "get">): string {
  const { siteUrl } = env();
  if (siteUrl) return siteUrl;
  const host = headers.get("host") ?? "localhost";
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  const origin = `${protocol === "https" ? "https" : "http"}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}
