import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setEnvironment } from "../../support/set-environment";

const kim = { tenantId: "default", userId: "kim" };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function route(perMinute: string, owner = kim): Promise<() => Promise<Response>> {
  setEnvironment({ RATE_LIMIT_PER_MINUTE: perMinute });
  const { limitRate } = await import("@/lib/api/rate-limit");
  const { apiRoute } = await import("@/lib/api/api-route");
  const handle = apiRoute(async () => {
    await limitRate(owner);
    return new Response("done");
  });
  return () => handle(new Request("http://shop.example/api/chatkit"));
}

describe("limitRate", () => {
  it("responds 429 with the seconds to wait, then accepts requests again", async () => {
    const call = await route("2");
    expect((await call()).status).toBe(200);
    expect((await call()).status).toBe(200);

    vi.advanceTimersByTime(20_000);
    const refused = await call();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("40");
    expect(await refused.json()).toMatchObject({
      error: { code: "rate_limited", message: expect.stringContaining("40 seconds") },
    });

    vi.advanceTimersByTime(40_000);
    expect((await call()).status).toBe(200);
  });

  it("counts each user of each tenant separately", async () => {
    await route("1");
    const { limitRate } = await import("@/lib/api/rate-limit");
    await limitRate(kim);
    await limitRate({ tenantId: "default", userId: "robin" });
    await limitRate({ tenantId: "north", userId: "kim" });
    await expect(limitRate(kim)).rejects.toMatchObject({ retryAfter: 60 });
  });

  it("counts callers separately even if their names are equal when joined", async () => {
    await route("1");
    const { limitRate } = await import("@/lib/api/rate-limit");
    await limitRate({ tenantId: "north", userId: "star kim" });
    await limitRate({ tenantId: "north star", userId: "kim" });
  });

  it("is off at 0", async () => {
    const call = await route("0");
    for (let count = 0; count < 100; count += 1) expect((await call()).status).toBe(200);
  });
});
