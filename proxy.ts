import { NextResponse, type NextRequest } from "next/server";
import { BOOT_SCRIPT } from "@/components/ui/boot-script";
import { policyBesideScripts, policyWithNonce } from "@/lib/auth/content-security-policy";
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
import { madeForOneRequest, pageBehind } from "./app/page-kinds";

const POLICY = "content-security-policy";

/** What is made for one visitor may hold what is theirs, so nobody may keep it for another. */
const PRIVATE_CACHING = "private, no-cache, no-store, max-age=0, must-revalidate";

const fixedScripts = [hashOf(BOOT_SCRIPT)];

/**
 * Gives every page its content security policy, keeps what belongs to a visitor out of shared
 * caches, and keeps their session going; who has none gets none. Refuses addresses that can't be
 * decoded, for which Next has nothing but a bare 500.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const decodable = isDecodable(pathname);
  if (pathname.startsWith("/api/")) return decodable ? NextResponse.next() : undecodable();
  const page = decodable ? pageBehind(request.nextUrl) : "/nowhere";
  const response = isShared(request, page) ? sharedPage(request, page) : ownPage(request, page);
  await continueSession(request, response);
  return response;
}

/** Whether the page may come from the page cache, which adds the policy for its scripts. */
function isShared({ method }: NextRequest, page: string): boolean {
  const { mode, onVercel } = env();
  const isRead = method === "GET" || method === "HEAD";
  return mode !== "development" && !onVercel && isRead && !madeForOneRequest(page);
}

function sharedPage(request: NextRequest, page: string): NextResponse {
  const headers = new Headers(request.headers);
  // Next would take a nonce from it.
  headers.delete(POLICY);
  const response = answer(request, page, headers);
  response.headers.set(POLICY, policyBesideScripts());
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

/** Renews a session that is half over, and tells the page's scripts who is there. */
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
    // Malformed, which is the answer.
    return false;
  }
}

function undecodable(): Response {
  const message = "The address can't be decoded: check its percent signs.";
  return httpErrorResponse({ status: 400, code: "invalid_request", message }, crypto.randomUUID());
}

export const config = {
  // Every page, whatever its address ends in. Left out are the API, which answers 401 without an
  // identity, and files; but addresses there that may be malformed are looked at, as those that this
  // app gives out never are. Nothing under these folders is a page, and these files are all that
  // `app` and `public` hold beside them.
  matcher: [
    "/api/(.*%.*)",
    "/pictures/(.*%.*)",
    "/((?!api/|_next/static/|pictures/|(?:chatkit-element\\.js|element-example\\.(?:css|html|js)|icon\\.svg|opengraph-image\\.png|robots\\.txt|sitemap\\.xml)$).*)",
  ],
};
