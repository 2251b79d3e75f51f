import { formatAmount } from "@/lib/i18n/local-numbers";

export const SHOP_CURRENCY = "EUR";

const CENTS_PER_UNIT = 100;

/** Formats an amount for display: `€249` or `€24.50`; in German `249 €`. */
export function formatMoney(
  cents: number,
  currency: string = SHOP_CURRENCY,
  locale: string = "en",
): string {
  return formatAmount(cents / CENTS_PER_UNIT, currency, locale);
}

/**
 * Parses an amount a person typed, such as `€1,249.50`, `1.249,50` or `99`; null if the text isn't
 * an amount. A last group of one or two digits is cents.
 */
export function parseCents(text: string): number | null {
  const digits = /\d(?:[\d.,]*\d)?/.exec(text)?.[0];
  if (digits === undefined) return null;
  const [, whole = "", fraction = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  return Math.round(Number(`${whole.replace(/[.,]/g, "")}.${fraction}`) * CENTS_PER_UNIT);
}

interface PricedLine {
  priceCents: number;
  quantity: number;
}

export function lineTotal(line: PricedLine): number {
  return line.priceCents * line.quantity;
}

export function sumLines(lines: readonly PricedLine[]): number {
  return lines.reduce((total, line) => total + lineTotal(line), 0);
}
