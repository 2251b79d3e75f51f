import { describe, expect, it } from "vitest";
import { catalogHref, readCatalogAddress } from "@/components/shop/catalog-address";
import { CATALOG_PAGE_SIZE } from "@/lib/shop/catalog-query";

const EVERYTHING = {
  text: "",
  attributes: [],
  inStockOnly: false,
  sort: "relevance",
  limit: CATALOG_PAGE_SIZE,
};

describe("readCatalogAddress", () => {
  it("reads words, attributes and order", () => {
    expect(
      readCatalogAddress({ q: " tent ", attributes: "winter,waterproof", sort: "price_asc" }),
    ).toEqual({
      ...EVERYTHING,
      text: "tent",
      attributes: ["winter", "waterproof"],
      sort: "price_asc",
    });
  });

  it("shows everything where the address makes no sense", () => {
    expect(readCatalogAddress({})).toEqual(EVERYTHING);
    expect(
      readCatalogAddress({ q: "x".repeat(300), attributes: "y".repeat(300), sort: "random" }),
    ).toEqual(EVERYTHING);
  });

  it("takes the first of a parameter given twice", () => {
    expect(readCatalogAddress({ q: ["tent", "boot"] }).text).toBe("tent");
  });
});

describe("catalogHref", () => {
  it("is the way back, without what is the default", () => {
    const query = readCatalogAddress({ q: "a & b", attributes: "winter", sort: "price_desc" });
    const href = catalogHref("/search", query);
    expect(readCatalogAddress(Object.fromEntries(new URLSearchParams(href.split("?")[1])))).toEqual(
      query,
    );
    expect(catalogHref("/search", readCatalogAddress({}))).toBe("/search");
  });
});
