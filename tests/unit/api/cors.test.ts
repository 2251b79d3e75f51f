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

async function load() {
  setEnvironment({ CORS_ORIGINS: `${LISTED}, https://other.example`, LOG_LEVEL: "silent" });
  const { preflightResponse } = await import("@/lib/api/cors");
  const { apiRoute } = await import("@/lib/api/api-route");
  return { preflightResponse, apiRoute };
}

describe("cross-origin calls", () => {
  it("are told in the preflight what they may send", async () => {
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
