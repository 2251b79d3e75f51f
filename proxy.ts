import { NextResponse, type NextRequest } from "next/server";
import { BOOT_SCRIPT } from "@/components/ui/boot-script";
import { policyWithoutScripts, policyWithNonce } from "@/lib/auth/content-security-policy";
import { renewSession } from "@/lib/auth/guest";
import { isHttps, setSessionCookie, setVisitorCookie } from "@/lib/auth/session-cookies";
import {
  decodeSession,
  sessionCookieName,
  sessionMaxAgeSeconds,
  type SessionIdentity,
} from "@/lib/auth/session-token";
import { visitorCookieName, writeVisitor } from "@/lib/auth/visitor-cookie";
import { env } from "@/lib/env";
import { hashOf } from "@/lib/page-cache/script-policy.mjs";
import { httpErrorResponse } from "@/packages/chatkit-server/src/http-error";
import { isRenderedPerRequest, pathOfPage } from "./app/page-kinds";

const POLICY = "content-security-policy";

/** A page rendered for one visitor may contain private data, so shared caches must not store it. */
const PRIVATE_CACHING = "private, no-cache, no-store, max-age=0, must-revalidate";

const fixedScripts = [hashOf(BOOT_SCRIPT)];

/**
 * Adds the content security policy to every page, keeps a visitor's private data out of shared
 * caches, and renews existing sessions without creating new ones. Rejects URLs that can't be
 * decoded, which Next would answer with a bare 500.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const decodable = isDecodable(pathname);
  if (pathname.startsWith("/api/")) return decodable ? NextResponse.next() : undecodable();
  const page = decodable ? pathOfPage(request.nextUrl) : "/nowhere";
  const response = isShared(request, page) ? sharedPage(request, page) : ownPage(request, page);
  await continueSession(request, response);
  return response;
}

/** Whether the page may come from the page cache, which adds the policy for its scripts. */
function isShared({ method }: NextRequest, page: string): boolean {
  const { mode, onVercel } = env();
  const isRead = method === "GET" || method === "HEAD";
  return mode !== "development" && !onVercel && isRead && !isRenderedPerRequest(page);
}

function sharedPage(request: NextRequest, page: string): NextResponse {
  const headers = new Headers(request.headers);
  // Next would read a nonce from this header.
  headers.delete(POLICY);
  const response = answer(request, page, headers);
  response.headers.set(POLICY, policyWithoutScripts());
  return response;
}

function ownPage(request: NextRequest, page: string): NextResponse {
  const policy = policyWithNonce(crypto.randomUUID(), fixedScripts);
  const headers = new Headers(request.headers);
  headers.set(POLICY, policy);
  const response = answer(request, page, headers);
  response.headers.set(POLICY, policy);
  response.headers.set("cache-control", PRIVATE_CACHING);
  return response;
}

function answer({ nextUrl }: NextRequest, page: string, headers: Headers): NextResponse {
  if (page === nextUrl.pathname) return NextResponse.next({ request: { headers } });
  const address = nextUrl.clone();
  address.pathname = page;
  return NextResponse.rewrite(address, { request: { headers } });
}

/** Renews a session past half of its lifetime, and tells the page's scripts who the visitor is. */
async function continueSession(request: NextRequest, response: NextResponse): Promise<void> {
  const known = request.cookies.get(visitorCookieName)?.value;
  const session = await decodeSession(request.cookies.get(sessionCookieName)?.value);
  if (!session) {
    if (known !== undefined) forgetVisitor(response);
    return;
  }
  const secure = isHttps(request.headers.get("x-forwarded-proto"), request.nextUrl.protocol);
  const token = await renewSession(session, Date.now() / 1000, sessionMaxAgeSeconds / 2);
  if (token === null && known === writeVisitor(session)) return;
  if (token !== null) setSessionCookie(response.cookies, token, secure);
  tellVisitor(response, session, secure);
}

function tellVisitor(response: NextResponse, session: SessionIdentity, secure: boolean): void {
  setVisitorCookie(response.cookies, session, secure);
  response.headers.set("cache-control", PRIVATE_CACHING);
}

function forgetVisitor(response: NextResponse): void {
  response.cookies.delete(visitorCookieName);
  response.headers.set("cache-control", PRIVATE_CACHING);
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    // The path is malformed.
    return false;
  }
}

function undecodable(): Response {
  const message = "The address can't be decoded: check its percent signs.";
  return httpErrorResponse({ status: 400, code: "invalid_request", message }, crypto.randomUUID());
}

export const config = {
  // Matches every page, whatever its path ends with. Excludes the API, which answers 401 without an
  // identity, and static files. API and picture paths with a percent sign are included because they
  // may be malformed; this app never generates such paths. The excluded folders contain no pages,
  // and the listed files are the only other files in `app` and `public`.
  matcher: [
    "/api/(.*%.*)",
    "/pictures/(.*%.*)",
    "/((?!api/|_next/static/|pictures/|(?:chatkit-element\\.js|element-example\\.(?:css|html|js)|icon\\.svg|opengraph-image\\.png|robots\\.txt|sitemap\\.xml)$).*)",
  ],
};
