import type { Language } from "@/lib/i18n/languages";

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)*`;

/** Words in front of a place's name, which starts with a capital letter. */
const NAMED: Readonly<Record<Exclude<Language, "ja">, RegExp>> = {
  en: new RegExp(String.raw`\b(?:in|at|near|to|for|around)\s+(?:the\s+)?(${NAME})`, "u"),
  de: new RegExp(
    String.raw`\b(?:nach|in|im|bei|um)\s+(?:de[rnms]\s+|die\s+|das\s+)?(${NAME})`,
    "u",
  ),
  es: new RegExp(String.raw`\b(?:en|a|por|para|de)\s+(?:el\s+|la\s+|los\s+|las\s+)?(${NAME})`, "u"),
  fr: new RegExp(
    String.raw`(?:^|\s)(?:à|a|au|aux|en|vers|pour|dans|de)\s+(?:les?\s+|la\s+|l['’])?(${NAME})`,
    "u",
  ),
};

const LOWER = String.raw`(\p{L}{2,30}(?:[ '-]\p{L}{2,30}){0,2}?)`;
const END = String.raw`\s*[?!.,]|\s*$`;

/** The same for a name that was typed without a capital letter. */
const LOWER_CASE: Readonly<Record<Exclude<Language, "ja">, RegExp>> = {
  en: new RegExp(
    String.raw`\b(?:in|at|near|around|to(?! (?:rain|snow|be|go|get|pack|plan)\b))\s+(?:the\s+)?${LOWER}(?=\s+(?:for|today|tomorrow|now|right now|this|next|on|at|in|with)\b|${END})`,
    "iu",
  ),
  de: new RegExp(
    String.raw`\b(?:nach|in|bei)\s+${LOWER}(?=\s+(?:für|fur|heute|morgen|jetzt|am|an)(?!\p{L})|${END})`,
    "iu",
  ),
  es: new RegExp(
    String.raw`\b(?:en|a)\s+${LOWER}(?=\s+(?:para|por|hoy|mañana|ahora|este|de|durante)(?!\p{L})|${END})`,
    "iu",
  ),
  fr: new RegExp(
    String.raw`(?:^|\s)(?:à|a)\s+${LOWER}(?=\s+(?:pour|pendant|demain|maintenant|ce|cette)(?!\p{L})|${END})`,
    "iu",
  ),
};

const JAPANESE = /^(.{1,30}?)(?:への|に|へ|で|の)/u;

/** The place that a sentence is about, such as Bergen in “the weather in Bergen”. */
export function placeInWords(words: string, language: Language): string | undefined {
  if (language === "ja") return JAPANESE.exec(words)?.[1];
  return (NAMED[language].exec(words) ?? LOWER_CASE[language].exec(words))?.[1];
}
