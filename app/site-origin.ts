import { headers } from "next/headers";
import { siteOriginOf } from "@/lib/site-origin";

/** Where this site is reached, such as `https://shop.example`. */
export async function siteOrigin(): Promise<string> {
  return siteOriginOf(await headers());
}
