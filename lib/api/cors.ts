import { env } from "@/lib/env";

const MAX_AGE_SECONDS = "600";

/** Headers for a cross-origin caller; none for an origin that isn't listed in CORS_ORIGINS. */
export function corsHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get("origin");
  const { corsOrigins, corsCookies } = env();
  if (!origin || !corsOrigins.includes(origin)) return {};
  return {
    ...(corsCookies && { "access-control-allow-credentials": "true" }),
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "x-request-id, retry-after",
    vary: "Origin",
  };
}

/** Answers a preflight. Clients can add their own headers, so all requested ones are allowed. */
export function preflightResponse(request: Request): Response {
  const allowed = corsHeaders(request);
  if (Object.keys(allowed).length === 0) return new Response(null, { status: 204 });
  return new Response(null, {
    status: 204,
    headers: {
      ...allowed,
      "access-control-allow-methods": "POST, PUT, GET, OPTIONS",
      "access-control-allow-headers":
        request.headers.get("access-control-request-headers") ?? "authorization, content-type",
      "access-control-max-age": MAX_AGE_SECONDS,
    },
  });
}
