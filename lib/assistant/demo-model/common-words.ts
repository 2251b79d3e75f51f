import type { Language } from "./language";
import { SMALL_NUMBERS } from "./number-words";

/** One to twenty, thirty, forty, and so on up to a hundred. */
const NUMBERS: Readonly<Record<Exclude<Language, "en" | "ja">, string>> = {
  de: "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
  es: "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
  fr: "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent",
};
const KANJI = "一二三四五六七八九十";
/** What Japanese counts things with; without one, 一番 or 二日 would be a number too. */
const COUNTERS = "つ 個 枚 本 足 着 台 組 張り".split(" ");

/** Numbers, months and days of the week with their English words. */
export function commonWords(language: Exclude<Language, "en">): (readonly [string, string])[] {
  return [...numbers(language), ...dayNames(language)];
}

function numbers(language: Exclude<Language, "en">): (readonly [string, string])[] {
  const english = (index: number) => SMALL_NUMBERS[index + 1] ?? String((index - 17) * 10);
  if (language !== "ja")
    return NUMBERS[language].split(" ").map((word, index) => [word, english(index)]);
  return [...KANJI].flatMap((digit, index) =>
    COUNTERS.flatMap((counter) => [
      [`${digit}${counter}`, english(index)] as const,
      [`${index + 1}${counter}`, english(index)] as const,
    ]),
  );
}

function dayNames(language: Exclude<Language, "en">): (readonly [string, string])[] {
  const name = (locale: Language, part: "month" | "weekday", index: number) =>
    new Intl.DateTimeFormat(locale, { [part]: "long", timeZone: "UTC" }).format(
      part === "month" ? Date.UTC(2024, index) : Date.UTC(2024, 0, index + 1),
    );
  return [
    ...Array.from({ length: 12 }, (_, month) => ["month", month] as const),
    ...Array.from({ length: 7 }, (_, day) => ["weekday", day] as const),
  ].map(([part, index]) => [name(language, part, index), name("en", part, index)]);
}
