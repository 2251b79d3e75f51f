import { NextResponse, type NextRequest } from "next/server";
import { contentSecurityPolicy } from "@/lib/auth/content-security-policy";
import { renewSession, startGuestSession } from "@/lib/auth/guest";
import { decodeSession, sessionCookieName, sessionMaxAgeSeconds } from "@/lib/auth/session-token";
import { httpErrorResponse } from "@/packages/chatkit-server/src/http-error";

/** Where there is no page. */
const NOWHERE = "/nowhere";

/** Pages show a visitor's cart and name, so nobody may keep them for another. */
const PAGE_CACHING = "private, no-cache, no-store, max-age=0, must-revalidate";

/**
 * Gives every page view a session, a guest's at first, a content security policy, and headers that
 * keep it out of shared caches. Refuses addresses that can't be decoded, for which Next has nothing
 * but a bare 500.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const decodable = isDecodable(pathname);
  if (pathname.startsWith("/api/")) return decodable ? NextResponse.next() : undecodable();
  const token = await sessionTokenFor(request);
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce);

  // The page that is rendered now must already see the cookie that the browser gets with it.
  if (token) request.cookies.set(sessionCookieName, token);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);

  const response = decodable
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", PAGE_CACHING);
  if (token) {
    response.cookies.set(sessionCookieName, token, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: isHttps(request),
      maxAge: sessionMaxAgeSeconds,
    });
  }
  return response;
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

/** The token to set, or null when the browser's own is good. */
async function sessionTokenFor(request: NextRequest): Promise<string | null> {
  const session = await decodeSession(request.cookies.get(sessionCookieName)?.value);
  if (!session) return (await startGuestSession()).token;
  return renewSession(session, Date.now() / 1000, sessionMaxAgeSeconds / 2);
}

function isHttps(request: NextRequest): boolean {
  const forwarded = request.headers.get("x-forwarded-proto");
  return (forwarded ?? request.nextUrl.protocol).startsWith("https");
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
