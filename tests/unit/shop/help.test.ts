import { describe, expect, it } from "vitest";
import { articleText, findHelpArticle, HELP_ARTICLES, searchHelp } from "@/lib/shop/help";

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
