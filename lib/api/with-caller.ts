import { hasSessionCookie, identifyCaller, type Caller } from "@/lib/auth/caller";
import { ensureUser } from "@/lib/auth/ensure-user";
import { sessionForgotten } from "@/lib/auth/session-cookies";
import { languageOfLocale, localeOfRequest } from "@/lib/i18n/languages";
import { httpErrorResponse } from "@acme/chatkit-server";
import { apiRoute, type ApiRequest } from "./api-route";
import { requireContentType } from "./content-type";
import { requireOwnOrigin } from "./own-origin";
import { limitRate } from "./rate-limit";

interface ApiCall extends ApiRequest {
  caller: Caller;
}

interface RouteOptions {
  /** The content type that the route accepts, such as `application/json`; others get 415. */
  contentType?: string | undefined;
}

/**
 * An API route with an authenticated caller: 401 without one, which also makes the browser forget a
 * session that has ended; 403 if a page of another origin
 * requests a change with a cookie, 429 above the rate limit.
 */
export function withCaller(
  handle: (call: ApiCall) => Promise<Response>,
  { contentType }: RouteOptions = {},
): (request: Request) => Promise<Response> {
  return apiRoute(async (call) => {
    const caller = await identifyCaller(call.request);
    if (!caller) return unauthenticated(call);
    if (caller.by === "cookie") requireOwnOrigin(call.request);
    if (contentType) requireContentType(call.request, contentType);
    await limitRate(caller, languageOfLocale(localeOfRequest(call.request)));
    await ensureUser(caller);
    return handle({ ...call, caller });
  });
}

function unauthenticated({ request, requestId }: ApiRequest): Response {
  const message = "Sign in, or send a bearer token signed with this server's AUTH_SECRET.";
  const response = httpErrorResponse({ status: 401, code: "unauthenticated", message }, requestId);
  if (!hasSessionCookie(request)) return response;
  for (const cookie of sessionForgotten().getSetCookie()) {
    response.headers.append("set-cookie", cookie);
  }
  return response;
}
