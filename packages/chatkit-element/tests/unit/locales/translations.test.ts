import { describe, expect, it } from "vitest";
import { english, formatMessage, loadStrings, pseudoStrings } from "../../../src/locales";
import { translatedTags } from "../../../src/locales/load-strings";

const sourceTexts = Object.entries(english);

describe.each(translatedTags)("the %s translation", (tag) => {
  it("has exactly the keys of the English texts, in their order", async () => {
    const translation = await import(`../../../src/locales/${tag.toLowerCase()}.json`);
    expect(Object.keys(translation.default)).toEqual(Object.keys(english));
  });

  it("fills the same placeholders as the English texts", async () => {
    const strings = await loadStrings(tag);
    const placeholders = Object.entries(strings).map(([key, text]) => [key, namesIn(text)]);
    expect(placeholders).toEqual(sourceTexts.map(([key, text]) => [key, namesIn(text)]));
  });

  it("has a text for every plural category of its language", async () => {
    const strings = await loadStrings(tag);
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const plurals = Object.values(strings).filter((text) => text.includes(", plural,"));
    expect(plurals.length).toBeGreaterThan(0);
    for (const plural of plurals) {
      for (const category of categories.filter((name) => isWorded(name, tag))) {
        expect(plural).toContain(`${category} {`);
      }
    }
  });

  it("differs from English in most texts", async () => {
    const strings = await loadStrings(tag);
    const same = Object.entries(strings).filter(
      ([key, text]) => text === Reflect.get(english, key),
    );
    expect(same.length).toBeLessThan(sourceTexts.length / 8);
  });
});

/** In Romance languages, `many` is only for round millions. */
function isWorded(category: string, tag: string): boolean {
  return category !== "many" || !/^(es|fr|it|pt)/.test(tag);
}

function namesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{(\w+)(?:, plural,|\})/g)].map(([, name]) => name ?? "")),
  ].sort();
}

describe("loading texts", () => {
  it("uses English for a supported locale without a translation", async () => {
    expect(await loadStrings("kk")).toBe(english);
  });

  it("offers at least twelve languages, including one written from right to left", () => {
    expect(translatedTags.length).toBeGreaterThanOrEqual(12);
    expect(translatedTags).toContain("ar");
  });

  it("makes pseudo texts longer while keeping their placeholders usable", () => {
    const text = pseudoStrings()["history.actions"];
    expect(text.length).toBeGreaterThan(english["history.actions"].length);
    expect(formatMessage(text, { title: "Tents" })).toContain("Tents");
  });
});
