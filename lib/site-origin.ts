import { env } from "@/lib/env";

/**
 * Where this site is reached, such as `https://shop.example`: SITE_URL, or else what the request's
 * Host names. A client can write any `X-Forwarded-Host`, so none is believed.
 */
export function siteOriginOf(headers: Pick<Headers, "get">): string {
  const { siteUrl } = env();
  if (siteUrl) return siteUrl;
  const host = headers.get("host") ?? "localhost";
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  const origin = `${protocol === "https" ? "https" : "http"}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}
