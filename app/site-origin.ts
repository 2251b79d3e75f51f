import { headers } from "next/headers";
import { env } from "@/lib/env";
import { siteOriginOf } from "@/lib/site-origin";

/** SITE_URL, or this machine: a page that all visitors share can't go by the host one of them names. */
export function configuredOrigin(): string {
  const { siteUrl, port } = env();
  return siteUrl ?? `http://localhost:${port}`;
}

/** Where this site is reached, such as `https://shop.example`; only for what is made for one request. */
export async function siteOrigin(): Promise<string> {
  return siteOriginOf(await headers());
}
