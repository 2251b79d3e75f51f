const MAX_AGE_SECONDS = "600";

/** Apps in a web view have schemes of their own, such as `capacitor://localhost`. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^/?#]+$/;

/** Throws a `TypeError` for anything but `*` and origins as browsers send them. */
export function requireOrigins(origins: readonly string[]): void {
  for (const given of origins) {
    const origin = URL.canParse(given) ? new URL(given).origin : "null";
    const isWeb = origin !== "null";
    if (given === "*" || (isWeb ? given === origin : ORIGIN.test(given))) continue;
    const meant = isWeb ? origin : "http://localhost:3000";
    throw new TypeError(`corsOrigins: "${given}" is not an origin, such as "${meant}".`);
  }
}

/**
 * The headers that allow a page on a listed origin to read the response. A listed origin may send
 * cookies; `*` allows every origin, without cookies.
 */
export function corsHeaders(request: Request, origins: readonly string[]): Record<string, string> {
  if (origins.length === 0) return {};
  const origin = request.headers.get("origin");
  const exposed = { "access-control-expose-headers": "x-request-id, retry-after" };
  if (origin !== null && origins.includes(origin)) {
    return {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      ...exposed,
      vary: "Origin",
    };
  }
  if (origins.includes("*")) {
    return { "access-control-allow-origin": "*", ...exposed, vary: "Origin" };
  }
  return { vary: "Origin" };
}

/** Answers a preflight request. Clients add their own headers, so all requested ones are allowed. */
export function preflightHeaders(
  request: Request,
  origins: readonly string[],
): Record<string, string> {
  const headers = corsHeaders(request, origins);
  if (!("access-control-allow-origin" in headers)) return headers;
  return {
    ...headers,
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers":
      request.headers.get("access-control-request-headers") ?? "authorization, content-type",
    "access-control-max-age": MAX_AGE_SECONDS,
  };
}
