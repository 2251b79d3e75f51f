import { afterEach, describe, expect, it, vi } from "vitest";
import { setEnvironment } from "../support/set-environment";

afterEach(() => vi.unstubAllEnvs());

const forged = {
  host: "shop.example",
  "x-forwarded-host": "evil.example",
  forwarded: "host=evil.example",
};

async function originOf(headers: Record<string, string>, siteUrl = "") {
  setEnvironment({ SITE_URL: siteUrl });
  const { siteOriginOf } = await import("@/lib/site-origin");
  return siteOriginOf(new Headers(headers));
}

describe("the site's origin", () => {
  it("comes from Host, never from a forwarded host", async () => {
    expect(await originOf(forged)).toBe("http://shop.example");
    expect(await originOf({ ...forged, "x-forwarded-proto": "https, http" })).toBe(
      "https://shop.example",
    );
    expect(await originOf({ host: "localhost:3001" })).toBe("http://localhost:3001");
    expect(await originOf({ ...forged, "x-forwarded-proto": "javascript" })).toBe(
      "http://shop.example",
    );
    expect(await originOf({ host: "a b" })).toBe("http://localhost");
  });

  it("is SITE_URL if it is set", async () => {
    expect(await originOf(forged, "https://www.shop.example/")).toBe("https://www.shop.example");
  });

  it("is the host of a tenant that has its own, and no other", async () => {
    const site = "https://www.shop.example:8443";
    expect(await originOf({ host: "club.localhost" }, site)).toBe("https://club.localhost:8443");
    expect(await originOf({ host: "club.localhost.evil.example" }, site)).toBe(site);
    const { configuredOriginOf } = await import("@/lib/site-origin");
    expect(configuredOriginOf("default")).toBe(site);
    expect(configuredOriginOf("trail-club")).toBe("https://club.localhost:8443");
  });

  it("is in the links of the assistant's answers", async () => {
    setEnvironment({ SITE_URL: "" });
    const { createRequestContext } = await import("@/lib/assistant/request-context");
    const context = createRequestContext({
      request: new Request("http://shop.example/api/chatkit", { headers: forged }),
      caller: { tenantId: "default", userId: "kim", guest: true, by: "cookie" },
      requestId: "req",
    });
    expect(context.origin).toBe("http://shop.example");
  });
});
