import { env } from "@/lib/env";
import { HttpRefusal } from "./http-refusal";

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Throws 403 if a page of another origin requests a change with this browser's cookie. A different
 * port or subdomain is another origin. Browsers send the origin with each such request; other
 * clients don't have to, because no page can make them send a cookie.
 */
export function requireOwnOrigin(request: Request): void {
  if (safeMethods.has(request.method)) return;
  const origin = request.headers.get("origin");
  const foreign =
    origin === null
      ? isCrossSite(request.headers.get("sec-fetch-site"))
      : !isOwn(origin, request) && !env().corsOrigins.includes(origin);
  if (!foreign) return;
  throw new HttpRefusal({
    status: 403,
    code: "foreign_origin",
    message: "This page's origin isn't allowed to make changes. List it in CORS_ORIGINS.",
  });
}

function isCrossSite(site: string | null): boolean {
  return site === "cross-site" || site === "same-site";
}

/** Compares only hosts, because https looks like http behind a proxy that terminates TLS. */
function isOwn(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false;
  if (origin === env().siteUrl) return true;
  const { host } = new URL(origin);
  const forwarded = request.headers.get("x-forwarded-host")?.split(",")[0]?.trim();
  return [forwarded, request.headers.get("host"), new URL(request.url).host].includes(host);
}
