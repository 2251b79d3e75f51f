import type { Language } from "./languages";

const CURRENCIES: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP" };

/** Numbers as English data has them, such as `€1,249.50`, `1,080` or `4.2`; no parts of addresses. */
const NUMBER = /(?<![\d.,])([€$£])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?(?![.,]?\d)/g;

/** An amount for display, in the currency's unit: `€249` or `€24.50`; in German `249 €`. */
export function formatAmount(amount: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(amount);
}

/**
 * A text with the amounts and numbers from English data written as the language does. Numbers that
 * are the same in all languages stay as they are.
 */
export function localNumbers(text: string, language: Language): string {
  if (language === "en") return text;
  return text.replace(NUMBER, (written: string, sign = "", whole: string, fraction = "") => {
    const value = Number(`${whole.replaceAll(",", "")}.${fraction}`);
    const currency = CURRENCIES[sign];
    if (currency !== undefined) return formatAmount(value, currency, language);
    if (!whole.includes(",") && fraction === "") return written;
    const digits = { minimumFractionDigits: fraction.length, maximumFractionDigits: 2 };
    return new Intl.NumberFormat(language, digits).format(value);
  });
}
