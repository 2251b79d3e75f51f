import { describe, expect, it } from "vitest";
import { isRenderedPerRequest, pathOfPage } from "@/app/page-kinds";

describe("pathOfPage", () => {
  it.each([
    ["/categories/light", "/categories/light"],
    ["/categories/light?utm_source=x", "/categories/light"],
    ["/categories/light?sort=price_asc", "/categories/light/results"],
    ["/categories/light?attributes=winter", "/categories/light/results"],
    ["/categories/light?max=100", "/categories/light/results"],
    ["/categories/light?size=M", "/categories/light/results"],
    ["/help?q=boots", "/help/results"],
    ["/help/returns?q=boots", "/help/returns"],
    ["/products/enamel-mug?q=boots", "/products/enamel-mug"],
  ])("maps %s to %s", (address, page) => {
    expect(pathOfPage(new URL(address, "http://shop.example"))).toBe(page);
  });
});

describe("isRenderedPerRequest", () => {
  it.each([
    "/chat",
    "/chat/thr_1",
    "/orders",
    "/orders/AC-7K2QXM4",
    "/checkout",
    "/checkout/review",
    "/search",
    "/help/results",
    "/categories/light/results",
    "/%63hat",
    "//chat",
  ])("is true for %s, which reads a query, the session or a thread", (path) => {
    expect(isRenderedPerRequest(path)).toBe(true);
  });

  it.each(["/", "/cart", "/signin", "/products/chat", "/help/returns", "/chatter", "/nowhere"])(
    "is false for %s, which is the same for everyone",
    (path) => {
      expect(isRenderedPerRequest(path)).toBe(false);
    },
  );
});
