import { describe, expect, it } from "vitest";
import { formatMoney, lineTotal, parseCents, sumLines } from "@/lib/shop/money";

describe("formatMoney", () => {
  it("formats whole amounts without decimals", () => {
    expect(formatMoney(249_00)).toBe("€249");
  });

  it("formats other amounts with both decimals", () => {
    expect(formatMoney(5_90)).toBe("€5.90");
    expect(formatMoney(5)).toBe("€0.05");
  });

  it("groups thousands and uses the currency", () => {
    expect(formatMoney(1_234_50, "USD")).toBe("$1,234.50");
  });
});

describe("parseCents", () => {
  it.each([
    ["€1,249.50", 124950],
    ["99", 9900],
    ["0.1", 10],
    ["19.99 €", 1999],
    ["19,99 €", 1999],
    ["1.249,50", 124950],
    ["1.249", 124900],
    ["1,249", 124900],
    ["200.", 20000],
  ])("reads %s as %i cents", (text, cents) => {
    expect(parseCents(text)).toBe(cents);
  });

  it("finds no amount in words without one", () => {
    expect(parseCents("cheap")).toBeNull();
  });
});

describe("totals", () => {
  it("multiply and add in whole cents", () => {
    const line = { priceCents: 10, quantity: 3 };
    expect(lineTotal(line)).toBe(30);
    expect(sumLines([line, { priceCents: 19_99, quantity: 7 }])).toBe(140_23);
  });
});
