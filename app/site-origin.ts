import { headers } from "next/headers";

/** Where this site was reached, such as `https://shop.example`; a proxy in front says so. */
export async function siteOrigin(): Promise<string> {
  const list = await headers();
  const host = list.get("x-forwarded-host") ?? list.get("host") ?? "localhost";
  const protocol = list.get("x-forwarded-proto") ?? "http";
  const origin = `${protocol.split(",")[0]}://${host.split(",")[0]?.trim()}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}
