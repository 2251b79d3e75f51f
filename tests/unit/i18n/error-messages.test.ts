import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { errorMessage } from "@/lib/i18n/error-messages";
import { LANGUAGES, type Language } from "@/lib/i18n/languages";

const REASON = /\breason\b[:=\s]*\{\s*code: "([a-z_]+)"(?:,\s*values: \{([^}]*)\})?/g;

/** The codes that the source gives to errors for users, each with the names of its values. */
const reasons = new Map<string, string[]>(
  ["lib/stores", "lib/api", "packages/chatkit-server/src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(REASON)])
      .map(
        ([, code = "", values = ""]) =>
          [code, [...values.matchAll(/(\w+)(?=[:,\s]|$)/g)].map(([name]) => name)] as const,
      ),
  ),
);

const messagesIn = (language: Language) =>
  z
    .record(z.string(), z.record(z.string(), z.string()))
    .parse(JSON.parse(readFileSync("lib/i18n/error-messages.json", "utf8")))[language] ?? {};

describe.each(LANGUAGES.filter((language) => language !== "en"))("errors in %s", (language) => {
  const messages = messagesIn(language);

  it("are those that users can see", () => {
    expect(reasons.size).toBeGreaterThan(15);
    expect(Object.keys(messages).sort()).toEqual([...reasons.keys()].sort());
  });

  it.each([...reasons])("say what is wrong: %s", (code, names) => {
    const values = Object.fromEntries(names.map((name) => [name, 1_234]));
    const said = errorMessage({ message: "In English", reason: { code, values } }, language);
    expect(said).not.toContain("In English");
    expect(said.length).toBeGreaterThan(10);
    const own = new IntlMessageFormat(messages[code] ?? "", language).getAst();
    const placeholders = [...JSON.stringify(own).matchAll(/"type":[1-6],"value":"(\w+)"/g)];
    expect(
      placeholders.map(([, name]) => name).filter((name) => !names.includes(name ?? "")),
    ).toEqual([]);
  });

  it("without a reason are for developers, and stay as they are", () => {
    expect(errorMessage({ message: "type: must name an operation." }, language)).toBe(
      "type: must name an operation.",
    );
  });
});
