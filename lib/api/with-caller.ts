import { identifyCaller, type Caller } from "@/lib/auth/caller";
import { ensureUser } from "@/lib/auth/ensure-user";
import { AuthenticationError } from "@acme/chatkit-server";
import { apiRoute, type ApiRequest } from "./api-route";
import { limitRate } from "./rate-limit";

export interface ApiCall extends ApiRequest {
  caller: Caller;
}

/** An API route that knows its caller: 401 without one, 429 above the rate limit. */
export function withCaller(
  handle: (call: ApiCall) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return apiRoute(async (call) => {
    const caller = await identifyCaller(call.request);
    if (!caller) {
      throw new AuthenticationError(
        "Sign in, or send a bearer token signed with this server's AUTH_SECRET.",
      );
    }
    await limitRate(caller);
    await ensureUser(caller);
    return handle({ ...call, caller });
  });
}
