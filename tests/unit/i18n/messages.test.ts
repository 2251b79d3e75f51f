import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { catalog } from "@/lib/i18n/catalog";
import { LANGUAGES, type Language } from "@/lib/i18n/languages";

const MessagesSchema = z.record(z.string(), z.string());

function foldersNamed(name: string): string[] {
  return ["lib", "components"].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(`/${name}`))
      .map((path) => join(top, path)),
  );
}

/** Messages that are the same in another language, such as a number and a sign. */
const SAME_IN_ENGLISH = new Set(["Total"]);

function messagesOf(folder: string, language: Language): Record<string, string> {
  return MessagesSchema.parse(JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8")));
}

/** The names of a message's placeholders, those inside its cases included. */
function placeholders(message: string, language: string): string[] {
  const ast = JSON.stringify(
    new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst(),
  );
  // Types 0 and 7 are plain text and “#”.
  const names = [...ast.matchAll(/"type":[1-6],"value":"(\w+)"/g)].map(([, name]) => name ?? "");
  return [...new Set(names)].sort();
}

describe.each(foldersNamed("messages"))("the messages in %s", (folder) => {
  it.each(LANGUAGES.filter((language) => language !== "en"))(
    "are complete in %s and use the same placeholders as other languages",
    (language) => {
      const english = messagesOf(folder, "en");
      const translated = messagesOf(folder, language);
      expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
      const strange = Object.entries(translated).filter(([key, message]) => {
        const known = LANGUAGES.filter((other) => other !== language).flatMap((other) =>
          placeholders(messagesOf(folder, other)[key] ?? "", other),
        );
        return placeholders(message, language).some((name) => !known.includes(name));
      });
      expect(strange).toEqual([]);
    },
  );

  it("are all translated", () => {
    const english = messagesOf(folder, "en");
    const copied = LANGUAGES.filter((language) => language !== "en").flatMap((language) =>
      Object.entries(messagesOf(folder, language))
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
