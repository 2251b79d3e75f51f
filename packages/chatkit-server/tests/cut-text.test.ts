import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, cutTextStart, withoutHalfCharacter } from "@acme/chatkit-server";
import { isBlank } from "../src/cut-text";

const family = "👩‍👩‍👧";

describe("cutText", () => {
  it.each([
    ["boots", 5, "boots"],
    ["boots", 3, "boo"],
    [`a${family}b`, 8, "a"],
    [`a${family}b`, 9, `a${family}`],
    ["e\u0301e\u0301", 3, "e\u0301"],
    ["🇩🇪🇫🇷", 6, "🇩🇪"],
    [`e${"\u0301".repeat(20)}`, 4, `e${"\u0301".repeat(3)}`],
    ["👩", 1, ""],
  ])("cuts %j at %i to %j", (text, length, expected) => {
    expect(cutText(text, length)).toBe(expected);
  });
});

describe("cutTextStart", () => {
  it.each([
    ["boots", 5, "boots"],
    ["boots", 3, "ots"],
    [`a${family}b`, 8, "b"],
    [`a${family}b`, 9, `${family}b`],
    ["👩", 1, ""],
  ])("cuts %j to its last %i: %j", (text, length, expected) => {
    expect(cutTextStart(text, length)).toBe(expected);
  });
});

it("stays within the limit and returns a well-formed part of any text", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat({ max: 40 }), (whole, length) => {
      const start = cutText(whole, length);
      const end = cutTextStart(whole, length);
      expect(start.length).toBeLessThanOrEqual(length);
      expect(end.length).toBeLessThanOrEqual(length);
      expect(whole.startsWith(start) && whole.endsWith(end)).toBe(true);
      expect(start.isWellFormed() && end.isWellFormed()).toBe(true);
    }),
  );
});

it.each([
  ["", true],
  [" \n\u00a0", true],
  ["\u200b\u2060\ufeff", true],
  ["\u3164\0", true],
  ["❤️", false],
  ["\u200b.", false],
])("whether %j is blank: %s", (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});

describe("withoutHalfCharacter", () => {
  it.each([
    ["boots", "boots"],
    ["boots 👩", "boots 👩"],
    ["boots \ud83d", "boots "],
    ["boots 👩\u200d", "boots 👩"],
  ])("turns %j into %j", (text, expected) => {
    expect(withoutHalfCharacter(text)).toBe(expected);
  });
});
