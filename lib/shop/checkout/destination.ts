import { COUNTRIES, type Country } from "./countries";

interface Destination {
  /** In the user's language. */
  name: string;
  /** Undefined if the shop doesn't deliver there. */
  country: Country | undefined;
}

/** What else countries are called. Abbreviations count in capitals or after “the”. */
const CALLED: Readonly<Record<string, RegExp>> = {
  US: /\b(?:USA?|U\.S\.A?\.?|[Tt]he (?:us|usa|states)|usa|[Aa]merica)\b/,
  GB: /\b(?:UK|U\.K\.|uk|[Bb]ritain|[Ee]ngland|[Ss]cotland|[Ww]ales)\b/,
  NL: /\b[Hh]olland\b/,
  CZ: /\b[Cc]zech [Rr]epublic\b/,
};
const WITH_ARTICLE = new Set(["US", "GB", "NL", "PH", "AE", "BS", "GM", "MV"]);

interface Words {
  language: string;
  said: string;
  /** The same in English. */
  typed: string;
}

/** The country that a text names, in its language or in English. */
export function destinationIn({ said, typed, language }: Words): Destination | undefined {
  const texts = [said, typed].map((text) => ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, " ")} `);
  const code = countryCodes().find(
    (each) =>
      CALLED[each]?.test(typed) ||
      [language, "en"].some((spoken) => {
        const name = nameIn(spoken, each)?.toLowerCase();
        return texts.some((text) => name !== undefined && text.includes(` ${name} `));
      }),
  );
  if (code === undefined) return undefined;
  const name = nameIn(language, code) ?? code;
  const country = COUNTRIES.find((each) => each.code === code);
  return { name: language === "en" && WITH_ARTICLE.has(code) ? `the ${name}` : name, country };
}

const REGIONS = new Map<string, Intl.DisplayNames>();

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "ZZ", "XA", "XB"]);
let codes: readonly string[] | undefined;

/**
 * The shop's countries first, because some codes stand for a country's past. Read on first use,
 * because that takes longer than all else in this file.
 */
function countryCodes(): readonly string[] {
  return (codes ??= [
    ...COUNTRIES.map(({ code }): string => code),
    ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
      (code) => !NO_COUNTRY.has(code) && nameIn("en", code) !== undefined,
    ),
  ]);
}

function nameIn(language: string, code: string): string | undefined {
  const names =
    REGIONS.get(language) ?? new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  REGIONS.set(language, names);
  return names.of(code);
}
