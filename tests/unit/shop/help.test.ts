import { describe, expect, it } from "vitest";
import { sizesOf } from "@/lib/shop/catalog-search";
import { articleText, findHelpArticle, HELP_ARTICLES, searchHelp } from "@/lib/shop/help";
import { productFromRow } from "@/lib/shop/product";
import { productRecords } from "@/prisma/seed/product-record";

describe("searchHelp", () => {
  it.each([
    ["how do I send something back", "returns"],
    ["where is my parcel", "shipping"],
    ["what size boots do I need", "boot-fit"],
    ["how to wash a down jacket", "care"],
    ["my zip is broken", "warranty"],
    ["retrun policy", "returns"],
    ["shiping", "shipping"],
  ])("answers %s", (text, slug) => {
    expect(searchHelp(text)[0]?.slug).toBe(slug);
  });

  it("finds nothing for a topic without an article", () => {
    expect(searchHelp("philosophy of mathematics")).toEqual([]);
  });
});

describe("help articles", () => {
  it("have a row in the size table for each size of a shoe", () => {
    const tables = findHelpArticle("boot-fit")?.sections.flatMap(({ blocks }) => blocks) ?? [];
    const sizes = tables.flatMap((block) => (block.kind === "table" ? block.rows : []));
    const known = sizes.map(([size]) => size);
    const shoes = productRecords().map((record) => productFromRow({ id: record.slug, ...record }));
    const sold = new Set(shoes.flatMap(sizesOf).filter((size) => /^\d+$/.test(size)));
    expect(sold.size).toBeGreaterThan(10);
    expect([...sold].filter((size) => !known.includes(size))).toEqual([]);
  });

  it("have unique URLs and text in every section", () => {
    expect(new Set(HELP_ARTICLES.map(({ slug }) => slug)).size).toBe(HELP_ARTICLES.length);
    expect(
      HELP_ARTICLES.flatMap(({ sections }) => sections).filter((s) => s.blocks.length === 0),
    ).toEqual([]);
  });

  it("can be read as plain text, including tables", () => {
    const article = findHelpArticle("boot-fit");
    expect(article && articleText(article)).toContain("44 | 9.5 | 10.5 | 11.5 | 285 mm");
  });

  it("aren't found at another URL", () => {
    expect(findHelpArticle("nothing")).toBeNull();
  });
});
