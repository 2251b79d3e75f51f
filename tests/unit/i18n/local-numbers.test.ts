import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/i18n/languages";
import { formatAmount, localNumbers } from "@/lib/i18n/local-numbers";

/** With plain spaces instead of the ones that don't break. */
const plain = (text: string) => text.replace(/\s/g, " ");

describe("amounts and numbers in a text from English data", () => {
  it.each([
    ["de", "€1,249.50", "1.249,50 €"],
    ["es", "€44.90", "44,90 €"],
    ["fr", "(€1,249–€2,000)", "(1 249 €–2 000 €)"],
    ["ja", "€44.90", "€44.90"],
    ["de", "in all €100.", "in all 100 €."],
    ["de", "$5, £6", "5 $, 6 £"],
    ["de", "4.2 °C, 10,000 mm", "4,2 °C, 10.000 mm"],
    ["fr", "1,080 g", "1 080 g"],
    ["en", "€1,249.50", "€1,249.50"],
  ] as const)("are in %s for %s: %s", (language, english, local) => {
    expect(plain(localNumbers(english, language))).toBe(local);
  });

  it("leave alone what is written for the language or is no number", () => {
    const text = "44,90 € und 1.249,50 €, https://127.0.0.1:3000/a, AC-1, 2026-03-01, 3:30, Lee 2";
    expect(localNumbers(text, "de")).toBe(text);
  });

  it.each(LANGUAGES)("are the same as an amount that is formatted for %s", (language) => {
    for (const amount of [0.05, 5.9, 249, 1_234.5, 1_234_567])
      expect(localNumbers(formatAmount(amount, "EUR", "en"), language)).toBe(
        formatAmount(amount, "EUR", language),
      );
  });
});
