import { identifyCaller, type Caller } from "@/lib/auth/caller";
import { ensureUser } from "@/lib/auth/ensure-user";
import { languageOfLocale, localeOfRequest } from "@/lib/i18n/languages";
import { AuthenticationError } from "@acme/chatkit-server";
import { apiRoute, type ApiRequest } from "./api-route";
import { requireContentType } from "./content-type";
import { requireOwnOrigin } from "./own-origin";
import { limitRate } from "./rate-limit";

export interface ApiCall extends ApiRequest {
  caller: Caller;
}

export interface RouteOptions {
  /** The content type that the route accepts, such as `application/json`; others get 415. */
  contentType?: string | undefined;
}

/**
 * An API route with an authenticated caller: 401 without one, 403 if a page of another origin
 * requests a change with a cookie, 429 above the rate limit.
 */
export function withCaller(
  handle: (call: ApiCall) => Promise<Response>,
  { contentType }: RouteOptions = {},
): (request: Request) => Promise<Response> {
  return apiRoute(async (call) => {
    const caller = await identifyCaller(call.request);
    if (!caller) {
      throw new AuthenticationError(
        "Sign in, or send a bearer token signed with this server's AUTH_SECRET.",
      );
    }
    if (caller.by === "cookie") requireOwnOrigin(call.request);
    if (contentType) requireContentType(call.request, contentType);
    await limitRate(caller, languageOfLocale(localeOfRequest(call.request)));
    await ensureUser(caller);
    return handle({ ...call, caller });
  });
}
