import { describe, expect, it } from "vitest";
import { Brain } from "@/lib/assistant/demo-model/brain";
import { Glossaries } from "@/lib/assistant/demo-model/glossaries";
import { joinTokens } from "@/lib/assistant/demo-model/text";
import { capabilities } from "@/lib/capabilities";
import { LANGUAGES } from "@/lib/i18n/languages";
import { starterCapabilities } from "../../../support/starter-capabilities";

const demos = capabilities.flatMap(({ demo }) => demo ?? []);
const translated = LANGUAGES.filter((language) => language !== "en");
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(translated)("the wishes in %s", (language) => {
  const speaking = demos.filter((demo) => demo.wishes?.[language]);
  const wishes = speaking.flatMap((demo) => Object.entries(demo.wishes?.[language] ?? {}));

  it("are there for each capability of the starter that suggests something", () => {
    const suggesting = starterCapabilities.filter(({ demo }) =>
      demo?.intents?.some(({ wish }) => wish !== ""),
    );
    const without = suggesting.filter(({ demo }) => !demo?.wishes?.[language]);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it("are those of the intents, with the same placeholders", () => {
    const own = speaking.flatMap(({ intents = [] }) => intents.map(({ wish }) => wish));
    expect(wishes.map(([english]) => english).sort()).toEqual(own.filter(Boolean).sort());
    for (const [english, said] of wishes) expect(placeholders(said)).toEqual(placeholders(english));
  });

  it("all differ, and mean the English ones", () => {
    expect(new Set(wishes.map(([, said]) => said)).size).toBe(wishes.length);
    const glossaries = new Glossaries(demos);
    const plain = wishes.filter(([english]) => !english.includes("{"));
    for (const [english, said] of plain) {
      expect(glossaries.wishIn(language, english)).toBe(said);
      const meant = new Glossaries([]).translate(english, "en");
      const understood = glossaries.translate(said, language);
      const words = (text: string) =>
        text
          .replace(/[?!.,]/g, "")
          .trim()
          .toLowerCase();
      expect(words(joinTokens(understood))).toBe(words(joinTokens(meant)));
    }
  });
});

describe("the words of a message for English ones", () => {
  const glossaries = new Glossaries([
    { glossary: { de: { zelte: "tents", schlafsacke: "sleeping bags" }, ja: { テント: "tents" } } },
  ]);

  it.each([
    ["de", "tents", "Legst du Zelte hinein?", "Zelte"],
    ["de", "sleeping bags", "Legst du Schlafsäcke hinein?", "Schlafsäcke"],
    ["ja", "tents", "カートにテントを入れますか", "テント"],
    ["de", "tents", "Legst du Matten hinein?", undefined],
    ["fr", "tents", "Mets-tu des tentes ?", undefined],
  ] as const)("are in %s those that it has: %s", (language, english, said, words) => {
    expect(glossaries.wordsFor(english, said, language)).toBe(words);
  });
});

describe("the language of a message", () => {
  const { glossaries } = new Brain(demos, []);

  it.each([
    "Doesn't fit",
    "boots won’t fit",
    "we've arrived",
    "they're late",
    "isn't warm enough",
    "USB-C or three AAA",
    "d ring",
    "tent tent t",
  ])("isn't taken from the letters of “%s”", (text) => {
    expect(["en", undefined]).toContain(glossaries.languageOf(text));
  });
});

describe("words that every language has", () => {
  const glossaries = new Glossaries([]);
  const english = (text: string, language: "de" | "es" | "fr" | "ja") =>
    joinTokens(glossaries.translate(text, language));

  it.each([
    ["de", "zwölf", "twelve"],
    ["es", "siete", "seven"],
    ["fr", "quinze", "fifteen"],
    ["de", "dreißig", "30"],
    ["ja", "三枚", "three"],
    ["ja", "2本", "two"],
  ] as const)("include numbers: %s %s is %s", (language, said, meant) => {
    expect(english(said, language)).toBe(meant);
  });

  it.each([
    ["de", "dezember", "December"],
    ["fr", "août", "August"],
    ["es", "martes", "Tuesday"],
  ] as const)("include days and months: %s %s is %s", (language, said, meant) => {
    expect(english(said, language)).toBe(meant);
  });

  it("don't make a number of “the most”", () => {
    expect(english("一番軽い", "ja")).toContain("一番");
  });
});

describe("a word that differs from the glossary's by its ending", () => {
  const words = {
    tienda: "tent",
    tiendas: "tents",
    linterna: "torch",
    "linterna frontal": "headlamp",
  };
  const glossaries = new Glossaries([{ glossary: { es: words } }]);

  it.each([
    ["tienda", "tent"],
    ["tiendas", "tents"],
    ["linternas frontales", "headlamp"],
  ])("has the longest name, and its own form first: %s is %s", (said, meant) => {
    expect(joinTokens(glossaries.translate(said, "es"))).toBe(meant);
  });
});
