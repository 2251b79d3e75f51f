import { identifyCaller, type Caller } from "@/lib/auth/caller";
import { ensureUser } from "@/lib/auth/ensure-user";
import { logger } from "@/lib/logger";
import { ApiError, apiErrorResponse } from "./api-error";
import { corsHeaders } from "./cors";
import { limitRate } from "./rate-limit";

export interface ApiCall {
  request: Request;
  caller: Caller;
  requestId: string;
}

/**
 * Turns a handler into a route that knows its caller: 401 without one, 429 above the rate limit,
 * and every failure as JSON with a request id, unknown ones logged and told generically.
 */
export function withCaller(
  handle: (call: ApiCall) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const requestId = crypto.randomUUID();
    const response = await answer(request, requestId, handle);
    for (const [name, value] of Object.entries(corsHeaders(request))) {
      response.headers.set(name, value);
    }
    response.headers.set("x-request-id", requestId);
    return response;
  };
}

async function answer(
  request: Request,
  requestId: string,
  handle: (call: ApiCall) => Promise<Response>,
): Promise<Response> {
  try {
    const caller = await identifyCaller(request);
    if (!caller) {
      throw new ApiError(
        "unauthenticated",
        "Sign in, or send a bearer token signed with this server's AUTH_SECRET.",
      );
    }
    await limitRate(caller);
    await ensureUser(caller);
    return await handle({ request, caller, requestId });
  } catch (error) {
    if (error instanceof ApiError) return apiErrorResponse(error, requestId);
    logger.error({ requestId, path: new URL(request.url).pathname, err: error }, "request failed");
    return apiErrorResponse(new ApiError("internal", "Something went wrong here."), requestId);
  }
}
