import { afterEach, describe, expect, it, vi } from "vitest";
import { setEnvironment } from "../../support/set-environment";

afterEach(() => vi.unstubAllEnvs());

const LISTED = "https://shop.example";

function request(origin?: string, asked?: string): Request {
  return new Request("https://api.example/api/chatkit", {
    method: "OPTIONS",
    headers: {
      ...(origin ? { origin } : {}),
      ...(asked ? { "access-control-request-headers": asked } : {}),
    },
  });
}

async function load(variables: Record<string, string> = {}) {
  const origins = `${LISTED}, https://other.example`;
  setEnvironment({ CORS_ORIGINS: origins, LOG_LEVEL: "silent", ...variables });
  const { preflightResponse } = await import("@/lib/api/cors");
  const { apiRoute } = await import("@/lib/api/api-route");
  return { preflightResponse, apiRoute };
}

describe("cross-origin calls", () => {
  it("learn in the preflight what they may send", async () => {
    const { preflightResponse } = await load();
    const response = preflightResponse(request(LISTED, "x-thread, content-type"));
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": LISTED,
      "access-control-allow-headers": "x-thread, content-type",
      "access-control-allow-methods": expect.stringContaining("POST"),
      vary: "Origin",
    });
  });

  it.each(["https://evil.example", "https://shop.example.evil.example", "null", undefined])(
    "get nothing from the origin %s",
    async (origin) => {
      const { preflightResponse } = await load();
      const response = preflightResponse(request(origin));
      expect(response.status).toBe(204);
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-"))).toEqual([]);
    },
  );

  it.each([
    ["on", LISTED, "true"],
    ["on", "https://evil.example", null],
    ["off", LISTED, null],
  ])("with CORS_COOKIES=%s from %s may send cookies: %j", async (value, origin, allowed) => {
    const { preflightResponse, apiRoute } = await load({ CORS_COOKIES: value });
    const answer = await apiRoute(async () => new Response("done"))(request(origin));
    for (const { headers } of [preflightResponse(request(origin)), answer]) {
      expect(headers.get("access-control-allow-credentials")).toBe(allowed);
    }
  });

  it.each([
    ["on", true, "none"],
    ["on", false, "lax"],
    ["off", true, "lax"],
  ])("with CORS_COOKIES=%s and HTTPS %s get a cookie that is %s", async (value, secure, same) => {
    await load({ CORS_COOKIES: value });
    const { setSessionCookie } = await import("@/lib/auth/session-cookies");
    const set = vi.fn();
    setSessionCookie({ set }, "token", secure);
    const options: unknown = expect.objectContaining({ sameSite: same, secure, httpOnly: true });
    expect(set).toHaveBeenCalledWith("acme.session", "token", options);
  });

  it("can read answers, errors and their request id", async () => {
    const { apiRoute } = await load();
    const fails = apiRoute(() => Promise.reject(new Error("inner words")));
    const response = await fails(request(LISTED));
    expect(response.status).toBe(500);
    expect(response.headers.get("access-control-allow-origin")).toBe(LISTED);
    expect(response.headers.get("access-control-expose-headers")).toContain("x-request-id");
    expect(await response.text()).not.toContain("inner words");
  });
});
