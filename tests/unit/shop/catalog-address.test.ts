import { describe, expect, it } from "vitest";
import {
  catalogHref,
  readCatalogAddress,
  readCatalogMistakes,
  withoutFilters,
} from "@/components/shop/catalog-address";
import { CATALOG_PAGE_SIZE } from "@/lib/shop/catalog-query";

const EVERYTHING = {
  text: "",
  attributes: [],
  inStockOnly: false,
  sort: "relevance",
  limit: CATALOG_PAGE_SIZE,
};

describe("readCatalogAddress", () => {
  it("reads the text, attributes and order", () => {
    expect(
      readCatalogAddress({ q: " tent ", attributes: "winter,waterproof", sort: "price_asc" }),
    ).toEqual({
      ...EVERYTHING,
      text: "tent",
      attributes: ["winter", "waterproof"],
      sort: "price_asc",
    });
  });

  it("shows everything for an invalid URL", () => {
    expect(readCatalogAddress({})).toEqual(EVERYTHING);
    expect(readCatalogAddress({ attributes: "y".repeat(300), sort: "random" })).toEqual(EVERYTHING);
  });

  it("reads prices and a size, and ignores empty form fields", () => {
    expect(readCatalogAddress({ min: "50", max: "€199.50", size: "44" })).toEqual({
      ...EVERYTHING,
      minPriceCents: 50_00,
      maxPriceCents: 199_50,
      size: "44",
    });
    expect(readCatalogAddress({ min: "", max: "cheap", size: "" })).toEqual(EVERYTHING);
  });

  it("cuts a long text and turns a backwards price range around", () => {
    expect(readCatalogAddress({ q: ` ${"x".repeat(300)}` }).text).toBe("x".repeat(200));
    expect(readCatalogAddress({ min: "500", max: "100" })).toEqual({
      ...EVERYTHING,
      minPriceCents: 100_00,
      maxPriceCents: 500_00,
    });
  });

  it("uses the first value of a repeated parameter", () => {
    expect(readCatalogAddress({ q: ["tent", "boot"] }).text).toBe("tent");
  });
});

describe("readCatalogMistakes", () => {
  it("finds a text that is too long and prices that are none", () => {
    expect(readCatalogMistakes({ q: "x".repeat(201), min: " abc ", max: "9".repeat(20) })).toEqual({
      isTextCut: true,
      min: "abc",
      max: "9".repeat(20),
    });
  });

  it("finds nothing wrong with empty fields, or with 500 to 100", () => {
    const none = { isTextCut: false };
    expect(readCatalogMistakes({})).toEqual(none);
    expect(readCatalogMistakes({ q: ` ${"x".repeat(200)} `, min: "", max: "" })).toEqual(none);
    expect(readCatalogMistakes({ min: "500", max: "100" })).toEqual(none);
  });
});

describe("withoutFilters", () => {
  it("keeps the text and the order, and is null without filters", () => {
    const query = readCatalogAddress({ q: "boots", sort: "price_asc", size: "44", max: "200" });
    expect(withoutFilters("/search", query)).toBe("/search?q=boots&sort=price_asc");
    expect(withoutFilters("/search", readCatalogAddress({ q: "boots" }))).toBeNull();
  });
});

describe("catalogHref", () => {
  it("is the reverse, without defaults", () => {
    const query = readCatalogAddress({
      q: "a & b",
      attributes: "winter",
      sort: "price_desc",
      min: "10",
      max: "99.9",
      size: "42–44",
    });
    const href = catalogHref("/search", query);
    expect(readCatalogAddress(Object.fromEntries(new URLSearchParams(href.split("?")[1])))).toEqual(
      query,
    );
    expect(catalogHref("/search", readCatalogAddress({}))).toBe("/search");
  });
});
