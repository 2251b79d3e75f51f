import { describe, expect, it } from "vitest";
import type { CatalogQueryInput } from "@/lib/shop/catalog-query";
import { CatalogQuerySchema, readSpokenPrices } from "@/lib/shop/catalog-query";
import { searchCatalog } from "@/lib/shop/catalog-search";
import { productFromRow } from "@/lib/shop/product";
import { productRecords } from "@/prisma/seed/product-record";

const products = productRecords().map((record) => productFromRow({ id: record.slug, ...record }));

function matches(input: CatalogQueryInput) {
  const found = searchCatalog(products, CatalogQuerySchema.parse(input));
  return { slugs: found.products.map(({ slug }) => slug), ignored: found.ignored };
}

function search(input: CatalogQueryInput): string[] {
  return matches(input).slugs;
}

describe("searchCatalog", () => {
  it("ranks winter boots first for boots for a winter hike", () => {
    expect(search({ text: "I need boots for a winter hike" }).slice(0, 3)).toEqual([
      "ridgeline-winter-boot",
      "tarn-snow-boot",
      "couloir-mountain-boot",
    ]);
  });

  it.each([
    ["rain jacket", "squall-shell-jacket"],
    ["rucksack for trekking", "traverse-45-pack"],
    ["flashlight", "spar-pocket-torch"],
    ["something warm to sleep in winter", "eider-winter-sleeping-bag"],
    ["gas stove", "pilot-gas-stove"],
  ])("ranks the right product first for %s", (text, slug) => {
    expect(search({ text })[0]).toBe(slug);
  });

  it.each([
    ["tnet", "tent", 4],
    ["jaket", "jacket", 1],
    ["hedlamp", "headlamp", 1],
    ["sleping bag", "sleeping-bag", 2],
    ["glo", "gloves", 1],
    ["trekkng", "trekking", 1],
    ["slepping bag", "sleeping-bag", 2],
  ])("tolerates %s, which means a %s", (text, kind, count) => {
    const best = search({ text }).slice(0, count);
    expect(best.filter((slug) => slug.includes(kind))).toHaveLength(count);
  });

  it.each([
    ["waterproof jacket", ["squall-shell-jacket"]],
    ["waterproof jackets in M", ["squall-shell-jacket"]],
    ["jacket", ["squall-shell-jacket", "polar-down-parka"]],
    ["stove", ["pilot-gas-stove", "kettledrum-stove-system", "cold-front-stove"]],
    ["cheap dry bag", ["slate-dry-bag"]],
    ["tent for two", ["lee-2-tent", "bastion-4-season-tent"]],
    ["boots in size 47", ["ridgeline-winter-boot", "fell-leather-boot", "couloir-mountain-boot"]],
    ["tents between 250 and 400 euros", ["lee-2-tent", "drift-solo-tent"]],
  ])("finds only what matches all words of %s", (text, slugs) => {
    expect(matches({ text })).toEqual({ slugs, ignored: [] });
  });

  it.each([
    ["Zelt", "tent"],
    ["Wasserdichte Jacke", "waterproof jacket"],
    ["Ich suche einen Rucksack unter 200 Euro", "backpack under 200"],
    ["Zelte", "tents"],
    ["Jacke", "jacket"],
    ["veste", "jacket"],
    ["gants", "gloves"],
    ["tente", "tent"],
    ["sac de couchage", "sleeping bag"],
    ["bottes d’hiver", "winter boots"],
    ["tienda de campaña", "tent"],
    ["botas impermeables", "waterproof boots"],
    ["ブーツ", "boots"],
    ["防水ジャケットを探しています", "waterproof jacket"],
  ])("finds for %s the same as for %s", (foreign, english) => {
    expect(search({ text: english }).length).toBeGreaterThan(0);
    expect(matches({ text: foreign })).toEqual(matches({ text: english }));
  });

  it("reads words that the catalog has as they are, not in another language", () => {
    // Spanish for "only", and for "is".
    expect(search({ text: "solo" })).toEqual(["drift-solo-tent"]);
    expect(search({ text: "sea" })).not.toContain("enamel-mug");
  });

  it("narrows to a category that the words name", () => {
    const { slugs, ignored } = matches({ text: "footwear" });
    expect(slugs).toHaveLength(7);
    expect([...slugs].sort()).toEqual(search({ category: "footwear" }).sort());
    expect(ignored).toEqual([]);
  });

  it("finds products of each kind that the words name", () => {
    const { slugs, ignored } = matches({ text: "boots and socks" });
    expect(slugs).toContain("long-mile-socks");
    expect(slugs).toContain("ridgeline-winter-boot");
    expect(ignored).toEqual([]);
  });

  it.each([
    ["water bottle", ["long-watch-flask"]],
    ["red jacket", ["squall-shell-jacket", "polar-down-parka"]],
  ])("says that nothing matches all words of %s", (text, slugs) => {
    expect(matches({ text })).toEqual({ slugs, ignored: ["words"] });
  });

  it("names the words that nothing matches, as they were typed", () => {
    const unmatched = (text: string) =>
      searchCatalog(products, CatalogQuerySchema.parse({ text })).unmatched;
    expect(unmatched("Purple jackets with zippers")).toEqual(["purple", "zippers"]);
    expect(unmatched("sleping bag")).toEqual([]);
    expect(unmatched("hikking boots")).toEqual([]);
    expect(unmatched("waterproof jacket")).toEqual([]);
    expect(unmatched("qwxyz")).toEqual([]);
  });

  it.each(["waterproof jacket under 200", "waterproof jacket below €200"])(
    "says that nothing in the price range matches %s",
    (text) => {
      expect(matches({ text })).toEqual({ slugs: ["squall-shell-jacket"], ignored: ["price"] });
    },
  );

  it("ignores words and price only as far as necessary", () => {
    expect(matches({ text: "red jacket under 350" })).toEqual({
      slugs: ["squall-shell-jacket"],
      ignored: ["words"],
    });
    expect(matches({ text: "red jacket under 200" }).ignored).toEqual(["words", "price"]);
  });

  it("finds nothing rather than ignoring a filter or what it makes of the words", () => {
    const nothing = { slugs: [], ignored: [] };
    expect(matches({ text: "jacket", maxPriceCents: 200_00 })).toEqual(nothing);
    expect(matches({ text: "waterproof jacket", attributes: ["down"] })).toEqual(nothing);
  });

  it("finds rain jackets for rain", () => {
    expect(search({ text: "rain" })).toContain("squall-shell-jacket");
  });

  it("reflects changes of stock and prices while the texts stay the same", () => {
    const slugs = (list: typeof products) =>
      searchCatalog(
        list,
        CatalogQuerySchema.parse({ text: "tent", inStockOnly: true, maxPriceCents: 1000_00 }),
      ).products.map(({ slug }) => slug);
    expect(slugs(products)).toContain("lee-2-tent");
    expect(slugs(products.map((product) => ({ ...product, stock: 0 })))).toEqual([]);
    expect(slugs(products.map((product) => ({ ...product, priceCents: 1000_01 })))).toEqual([]);
  });

  it("finds only products that come in a size", () => {
    const slugs = search({ category: "footwear", size: "47" });
    expect(slugs).toContain("ridgeline-winter-boot");
    expect(slugs).not.toContain("tarn-snow-boot");
    expect(search({ category: "clothing", size: "47" })).toEqual([]);
  });

  it("uses a price in the text as a limit", () => {
    const slugs = search({ text: "a tent under €400" });
    expect(slugs).toContain("lee-2-tent");
    expect(slugs).not.toContain("bastion-4-season-tent");
  });

  it("filters by category, price and all requested attributes", () => {
    const slugs = search({
      category: "footwear",
      attributes: ["winter", "waterproof"],
      maxPriceCents: 250_00,
    });
    expect(slugs).toEqual(["ridgeline-winter-boot", "tarn-snow-boot"]);
  });

  it("omits sold-out products only on request", () => {
    expect(search({ text: "snowshoes" })).toContain("float-snowshoes");
    expect(search({ text: "snowshoes", inStockOnly: true })).not.toContain("float-snowshoes");
  });

  it("sorts by price in both directions and stops at the limit", () => {
    const rising = search({ category: "kitchen", sort: "price_asc" });
    expect(rising[0]).toBe("enamel-mug");
    expect(search({ category: "kitchen", sort: "price_desc" })).toEqual([...rising].reverse());
    expect(search({ limit: 3 })).toHaveLength(3);
  });

  it("finds nothing for words without meaning in this shop", () => {
    expect(search({ text: "quantum espresso" })).toEqual([]);
  });
});

describe("readSpokenPrices", () => {
  it.each([
    ["tents under €400", { text: "tents", maxPriceCents: 400_00 }],
    ["boots below 1,200.50 euros", { text: "boots", maxPriceCents: 1200_50 }],
    ["packs over 100", { text: "packs", minPriceCents: 100_00 }],
    [
      "jackets between 100 and 200",
      { text: "jackets", minPriceCents: 100_00, maxPriceCents: 200_00 },
    ],
    ["a tent for 2", { text: "a tent for 2" }],
    ["mugs under €19,90", { text: "mugs", maxPriceCents: 19_90 }],
    ["tents below 1.200,50 €.", { text: "tents .", maxPriceCents: 1200_50 }],
    ["boots <200", { text: "boots", maxPriceCents: 200_00 }],
    ["boots for no more than EUR 200", { text: "boots for", maxPriceCents: 200_00 }],
    ["jackets not over 400", { text: "jackets", maxPriceCents: 400_00 }],
    ["packs from €100–200", { text: "packs", minPriceCents: 100_00, maxPriceCents: 200_00 }],
    ["a pack over 60 liters", { text: "a pack over 60 liters" }],
    ["a tent under 1.5kg for up to 5 people", { text: "a tent under 1.5kg for up to 5 people" }],
    ["a thunder 200", { text: "a thunder 200" }],
  ])("reads %s", (text, expected) => {
    expect(readSpokenPrices(text)).toEqual(expected);
  });
});

describe("CatalogQuerySchema", () => {
  it("names the invalid field", () => {
    const result = CatalogQuerySchema.safeParse({ maxPriceCents: 12.5 });
    expect(result.error?.issues[0]?.path).toEqual(["maxPriceCents"]);
  });
});
