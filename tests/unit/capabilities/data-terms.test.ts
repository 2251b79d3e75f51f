import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { optionTerm } from "@/lib/capabilities/option-term";
import { packingTerm } from "@/lib/capabilities/trips/widgets/terms";
import { LANGUAGES } from "@/lib/i18n/languages";
import { packingList } from "@/lib/shop/trips/packing-list";
import { conditionOf } from "@/lib/weather/conditions";
import { weatherTerm } from "@/lib/weather/terms";
import { CATEGORIES } from "@/prisma/seed/categories";
import { PRODUCTS_BY_CATEGORY } from "@/prisma/seed/products";

describe("the terms of the data", () => {
  const trip = { rainChance: null, nights: 1 };
  const packed = [
    ...packingList({ ...trip, coldest: 0 }, []),
    ...packingList({ ...trip, coldest: 20 }, []),
    ...packingList({ ...trip, coldest: 20, nights: 0 }, []),
  ].map(({ label }) => label);
  const conditions = Array.from({ length: 100 }, (_, code) => conditionOf(code));

  it.each(LANGUAGES.filter((language) => language !== "en"))("are all there in %s", (language) => {
    const missing = [
      ...packed.filter((label) => packingTerm(language, label) === label),
      ...conditions.filter((condition) => weatherTerm(language, condition) === condition),
    ];
    expect([...new Set(missing)]).toEqual([]);
  });

  // “Color” is Spanish too.
  it.each(["de", "fr", "ja"] as const)("include the names of all options in %s", (language) => {
    const products = Object.values(PRODUCTS_BY_CATEGORY).flat();
    const names = new Set(products.flatMap(({ options }) => options.map(({ name }) => name)));
    expect([...names].filter((name) => optionTerm(language, name) === name)).toEqual([]);
    expect(names.size).toBeGreaterThan(1);
  });

  it.each(["de", "es", "fr", "ja"] as const)(
    "include all categories, labels and tags in %s",
    (language) => {
      const products = Object.values(PRODUCTS_BY_CATEGORY).flat();
      const labels = products.flatMap(({ specs }) => specs.map(([label]) => label));
      const tags = products.flatMap(({ attributes }) => attributes);
      const terms = new Set([...CATEGORIES.map(({ name }) => name), ...labels, ...tags]);
      const file = readFileSync("lib/capabilities/catalog/terms.json", "utf8");
      const translated = Object.keys(JSON.parse(file)[language]);
      expect([...terms].filter((term) => !translated.includes(term))).toEqual([]);
      expect(terms.size).toBeGreaterThan(50);
    },
  );
});
