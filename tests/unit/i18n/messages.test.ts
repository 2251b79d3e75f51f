import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { catalog } from "@/lib/i18n/catalog";
import { LANGUAGES } from "@/lib/i18n/languages";

const MessagesSchema = z.record(z.string(), z.string());
const CatalogSchema = z.record(z.enum(LANGUAGES), MessagesSchema);
type Catalog = z.infer<typeof CatalogSchema>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The chat's own texts are loaded by language, so each language has a file. */
const CHAT_TEXTS = "components/chat/messages";

/** Every catalog of messages, by its path. */
const catalogs: [path: string, messages: Catalog][] = [
  ...readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(`${sep}messages.json`))
    .map((path) => join("lib", path))
    .map((path): [string, Catalog] => [path, CatalogSchema.parse(readJson(path))]),
  [
    CHAT_TEXTS,
    CatalogSchema.parse(
      Object.fromEntries(
        LANGUAGES.map((language) => [language, readJson(`${CHAT_TEXTS}/${language}.json`)]),
      ),
    ),
  ],
];

/** Messages that are the same in another language, such as a number and a sign. */
const SAME_IN_ENGLISH = new Set(["Total"]);

/** The names of a message's placeholders, those inside its cases included. */
function placeholders(message: string, language: string): string[] {
  const ast = JSON.stringify(
    new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst(),
  );
  // Types 0 and 7 are plain text and “#”.
  const names = [...ast.matchAll(/"type":[1-6],"value":"(\w+)"/g)].map(([, name]) => name ?? "");
  return [...new Set(names)].sort();
}

describe.each(catalogs)("the messages in %s", (_path, messages) => {
  it.each(LANGUAGES.filter((language) => language !== "en"))(
    "are complete in %s and use the same placeholders as other languages",
    (language) => {
      const english = messages.en;
      const translated = messages[language];
      expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
      const strange = Object.entries(translated).filter(([key, message]) => {
        const known = LANGUAGES.filter((other) => other !== language).flatMap((other) =>
          placeholders(messages[other][key] ?? "", other),
        );
        return placeholders(message, language).some((name) => !known.includes(name));
      });
      expect(strange).toEqual([]);
    },
  );

  it("are all translated", () => {
    const english = messages.en;
    const copied = LANGUAGES.filter((language) => language !== "en").flatMap((language) =>
      Object.entries(messages[language])
        .filter(([key, message]) => /\p{L}{3}/u.test(message) && message === english[key])
        .filter(([, message]) => !SAME_IN_ENGLISH.has(message))
        .map(([key]) => `${language}: ${key}`),
    );
    expect(copied).toEqual([]);
  });
});

describe("a catalog", () => {
  const say = catalog({
    en: { found: "{count, plural, one {# tent} other {# tents}}", onlyHere: "Don't <b>panic</b>" },
    de: { found: "{count, plural, one {# Zelt} other {# Zelte}}" },
  });

  it("uses the language's plural forms", () => {
    expect(say("de", "found", { count: 1 })).toBe("1 Zelt");
    expect(say("de", "found", { count: 3 })).toBe("3 Zelte");
  });

  it("falls back to English if the language lacks a message", () => {
    expect(say("de", "onlyHere")).toBe("Don't <b>panic</b>");
    expect(say("fr", "found", { count: 2 })).toBe("2 tents");
  });

  it("throws if a value is missing", () => {
    expect(() => say("en", "found")).toThrow(/count/);
  });
});
