import { createHash } from "node:crypto";
import type { CachedRouteKind } from "next/dist/server/response-cache";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type PageCache from "@/lib/page-cache/page-cache.mjs";

let cache: PageCache;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  const { default: FreshCache } = await import("@/lib/page-cache/page-cache.mjs");
  cache = new FreshCache();
});
afterEach(() => vi.useRealTimers());

function page(html: string, tags = "catalog") {
  return {
    kind: "APP_PAGE" as CachedRouteKind.APP_PAGE,
    html,
    rscData: undefined,
    headers: { "x-next-cache-tags": tags } as Record<string, string>,
    postponed: undefined,
    status: 200,
    segmentData: undefined,
  };
}

function data(body: string) {
  const response = { headers: {}, body, url: "", status: 200 };
  return { kind: "FETCH" as CachedRouteKind.FETCH, data: response, revalidate: 10 };
}

function hash(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

describe("PageCache", () => {
  it("returns no page that this process hasn't rendered", async () => {
    expect(await cache.get("/", { kind: "APP_PAGE" })).toBeNull();
  });

  it("adds the policy for its scripts to each page, including one that was just rendered", async () => {
    const made = page(`<script>a()</script><script src="/b.js"></script><script id="c">d</script>`);
    await cache.set("/", made, {});
    const policy = `script-src 'self' ${hash("a()")} ${hash("d")} https://cdn.platform.openai.com`;
    expect(made.headers).toMatchObject({ "content-security-policy": policy });
    const kept = await cache.get("/", { kind: "APP_PAGE" });
    expect(kept?.value).toMatchObject({ headers: { "content-security-policy": policy } });
  });

  it("updates the policy when a page is rendered again", async () => {
    await cache.set("/", page("<script>one</script>"), {});
    await cache.set("/", page("<script>two</script>"), {});
    const kept = await cache.get("/", { kind: "APP_PAGE" });
    expect(JSON.stringify(kept)).toContain(hash("two"));
    expect(JSON.stringify(kept)).not.toContain(hash("one"));
  });

  it("forgets entries with a revalidated tag and no others", async () => {
    await cache.set("/", page("<p>1"), {});
    await cache.set("/help", page("<p>2", "words"), {});
    await cache.set("catalog", data("{}"), { tags: ["catalog"] });
    await cache.revalidateTag("catalog");
    expect(await cache.get("/", { kind: "APP_PAGE" })).toBeNull();
    expect(await cache.get("catalog", { kind: "FETCH" })).toBeNull();
    expect(await cache.get("/help", { kind: "APP_PAGE" })).not.toBeNull();
  });

  it("never returns outdated data, from which a new page would be rendered", async () => {
    await cache.set("catalog", data("{}"), {});
    vi.advanceTimersByTime(10_000);
    expect(await cache.get("catalog", { kind: "FETCH" })).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(await cache.get("catalog", { kind: "FETCH" })).toBeNull();
  });

  it("forgets the least recently used page when memory is full", async () => {
    const large = "x".repeat(16 * 1024 * 1024);
    for (const key of ["/1", "/2", "/3"]) await cache.set(key, page(large), {});
    await cache.get("/1", { kind: "APP_PAGE" });
    for (const key of ["/4", "/5"]) await cache.set(key, page(large), {});
    expect(await cache.get("/2", { kind: "APP_PAGE" })).toBeNull();
    for (const key of ["/1", "/3", "/4", "/5"]) {
      expect(await cache.get(key, { kind: "APP_PAGE" }), key).not.toBeNull();
    }
  });
});
