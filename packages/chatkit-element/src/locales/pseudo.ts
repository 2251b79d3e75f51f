import english from "./en.json";
import type { Strings } from "./texts";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  e: "ë",
  i: "ï",
  o: "ô",
  u: "ü",
  c: "ç",
  n: "ñ",
  s: "š",
  y: "ý",
};

/** English with accents and extra length, to find texts that are clipped or can't be translated. */
export function pseudoStrings(): Strings {
  const entries = Object.entries(english).map(([key, text]) => [key, pseudo(text)] as const);
  return { ...english, ...Object.fromEntries(entries) };
}

function pseudo(text: string): string {
  const placeholders = /(\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/;
  const accented = text
    .split(placeholders)
    .map((part) => (part.startsWith("{") ? part : part.replace(/[a-z]/g, (c) => ACCENTED[c] ?? c)))
    .join("");
  return `⟦${accented}${"·".repeat(Math.ceil(text.length / 3))}⟧`;
}
