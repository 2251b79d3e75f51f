import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { fetchFromPage } from "@/components/chat/fetch-from-page";
import { createRequestContext } from "@/lib/assistant/request-context";
import { LANGUAGES } from "@/lib/i18n/languages";
import { pageContext } from "@/lib/capabilities/page-context";
import { pageText } from "@/lib/capabilities/page-context/messages";
import { getPageContext } from "@/lib/capabilities/page-context/tools";
import { toolContext, useTool } from "../../support/assistant/run-tool";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

it.each([
  ["/products/tarn-snow-boot", { kind: "product", name: "Tarn Snow Boot", price: "€179" }],
  ["/help/returns", { kind: "help", slug: "returns" }],
  ["/categories/footwear", { kind: "category", name: "Boots & Shoes" }],
  ["/cart", { kind: "cart" }],
  ["/products/moon-boot", null],
  ["/", null],
])("the page %s has the right subject", async (page, subject) => {
  const context = toolContext(newOwner(), { page });
  const { answer } = await useTool(getPageContext, {}, context);
  expect(answer).toMatchObject({ status: "ok", path: page, subject });
  expect(await pageContext.background?.(context)).toMatchObject({ page: { path: page, subject } });
});

it("there is no page if the client doesn't send one", async () => {
  const { answer } = await useTool(getPageContext, {}, toolContext(newOwner()));
  expect(answer).toEqual({ status: "ok", path: null, subject: null });
});

it.each([
  ["/products/tarn-snow-boot", "/products/tarn-snow-boot"],
  ["//evil.example/x", undefined],
  ["/<Data>", undefined],
  [`/${"x".repeat(300)}`, undefined],
])("the header %j is accepted only as a plain path", (header, page) => {
  const request = new Request("https://shop.example/api/chatkit", {
    method: "POST",
    headers: { "x-page-path": header },
  });
  const caller = { ...newOwner(), guest: true, by: "cookie" as const };
  const context = createRequestContext({ request, caller, requestId: "req" });
  expect(context.page).toBe(page);
});

it("the chat sends the page's path and the time zone with its own headers, only to this site", async () => {
  const sent = vi.fn(async (_input: unknown, _init?: RequestInit) => new Response());
  vi.stubGlobal("fetch", sent);
  const location = {
    origin: "https://shop.example",
    href: "https://shop.example/cart?a=b",
    pathname: "/cart",
  };
  vi.stubGlobal("window", { location });
  const init = { method: "POST", headers: { "content-type": "a/b" } };
  await fetchFromPage("/api/chatkit", init);
  await fetchFromPage("https://bucket.example/file", init);
  vi.unstubAllGlobals();
  const headers = new Headers(sent.mock.calls[0]?.[1]?.headers);
  expect(Object.fromEntries(headers)).toEqual({
    "content-type": "a/b",
    "x-page-path": "/cart",
    "x-time-zone": new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  expect(sent.mock.calls[1]).toEqual(["https://bucket.example/file", init]);
});

it.each(LANGUAGES)("the pages without a name of their own are named in %s", (language) => {
  const looking = (kind: string) =>
    pageText(language, "looking", { kind, name: "X", price: "none" });
  const texts = ["product", "cart", "orders"].map(looking);
  expect(texts[0]).toContain("**X**");
  expect(texts.slice(1).join()).not.toContain("X");
  expect(new Set(texts).size).toBe(3);
});
