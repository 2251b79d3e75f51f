import { describe, expect, it } from "vitest";
import { formatMessage } from "../../../src/locales";

const FILES = "{count, plural, one {# file} other {# files}}";

describe("formatting a message", () => {
  it("fills in names and numbers", () => {
    expect(formatMessage("{name} is over {size}", { name: "a.png", size: 3 })).toBe(
      "a.png is over 3",
    );
  });

  it("inserts values that look like placeholders unchanged", () => {
    expect(formatMessage("{a}{b}", { a: "{b}", b: "x" })).toBe("{b}x");
  });

  it("leaves a name without a value visible", () => {
    expect(formatMessage("Hello {name}", { toString: "no" })).toBe("Hello {name}");
    expect(formatMessage("{constructor}")).toBe("{constructor}");
  });

  it.each([
    [1, "1 file"],
    [0, "0 files"],
    [1200, "1,200 files"],
  ])("chooses the plural form for %i", (count, expected) => {
    expect(formatMessage(FILES, { count })).toBe(expected);
  });

  it("picks the category of the given language", () => {
    const polish = "{count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}";
    expect([1, 3, 5].map((count) => formatMessage(polish, { count }, "pl-PL"))).toEqual([
      "1 plik",
      "3 pliki",
      "5 plików",
    ]);
  });

  it("falls back to the `other` branch if a category has no text", () => {
    expect(formatMessage("{count, plural, other {# x}}", { count: 1 })).toBe("1 x");
  });
});
