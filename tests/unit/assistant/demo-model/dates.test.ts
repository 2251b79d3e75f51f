import { describe, expect, it } from "vitest";
import { daysIn } from "@/lib/assistant/demo-model/dates";

/** A Tuesday. */
const NOW = Date.parse("2026-12-01T15:00:00Z");

function days(text: string): string | null {
  const found = daysIn(text, NOW);
  if (found === null) return null;
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return `${day(found.from)} to ${day(found.before)}`;
}

describe("the days that a text is about", () => {
  it.each([
    ["what did i order in october", "2026-10-01 to 2026-11-01"],
    ["the order from the 15th of november", "2026-11-15 to 2026-11-16"],
    ["my order of november 3rd", "2026-11-03 to 2026-11-04"],
    ["what did i buy last month", "2026-11-01 to 2026-12-01"],
    ["anything in december", "2026-12-01 to 2027-01-01"],
    ["my order from last tuesday", "2026-11-24 to 2026-11-25"],
    ["i ordered it on friday", "2026-11-27 to 2026-11-28"],
    ["order from last week monday", "2026-11-23 to 2026-11-24"],
    ["what i ordered yesterday", "2026-11-30 to 2026-12-01"],
    ["i ordered three days ago", "2026-11-27 to 2026-11-30"],
    ["it was about two weeks ago", "2026-11-13 to 2026-11-22"],
  ])("are read from “%s”", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it("are those of the year before in a month that is yet to come", () => {
    const inMay = daysIn("what did i order in november", Date.parse("2026-05-10T00:00:00Z"));
    expect(inMay?.from).toBe(Date.parse("2025-11-01"));
  });

  it.each(["may i see my orders", "what did i order", "the second one", "march to the hut"])(
    "aren't read from “%s”",
    (text) => {
      expect(days(text)).toBeNull();
    },
  );
});
