import { describe, expect, it } from "vitest";
import { correctSpelling } from "@/lib/assistant/models/built-in/language/spelling";
import { articleText, HELP_ARTICLES } from "@/lib/shop/help";
import { catalog } from "../../../../support/assistant/catalog";

describe("correctSpelling", () => {
  it.each([
    ["bots for wnter", "boots for winter"],
    ["a jaket", "a jacket"],
    ["headlmap", "headlamp"],
    ["sleeping bagg", "sleeping bag"],
    ["tnet under 300", "tent under 300"],
    ["watreproof trousrs", "waterproof trousers"],
  ])("reads “%s” as “%s”", (typed, meant) => {
    expect(correctSpelling(typed)).toBe(meant);
  });

  it.each(["do you sell boats", "is it in stock", "my flight", "can you post it", "I like trains"])(
    "leaves “%s” as it is",
    (text) => {
      expect(correctSpelling(text)).toBe(text);
    },
  );

  it("leaves the words of the catalog and the help pages alone", () => {
    const texts = [
      ...catalog.flatMap(({ name, summary, description }) => [name, summary, description]),
      ...HELP_ARTICLES.map(articleText),
    ];
    const changed = texts
      .flatMap((text) => text.match(/[\p{L}]+/gu) ?? [])
      .filter((word) => correctSpelling(word) !== word);
    expect([...new Set(changed)]).toEqual([]);
  });

  it("reads names that were mentioned", () => {
    expect(correctSpelling("add the ridgline", ["ridgeline"])).toBe("add the ridgeline");
  });
});
