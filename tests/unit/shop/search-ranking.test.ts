import { describe, expect, it } from "vitest";
import { rankEntries } from "@/lib/shop/search-ranking";
import { isOneLetterOff, searchTerms } from "@/lib/shop/search-words";

interface Thing {
  title: string;
  text: string;
}

function found(things: Thing[], text: string): string[] {
  return rankEntries(things, text, (thing) => [
    { text: thing.title, weight: 8 },
    { text: thing.text, weight: 1 },
  ]).map(({ entry }) => entry.title);
}

describe("searchTerms", () => {
  it("drops filler, accents and endings", () => {
    expect(searchTerms("I need the Hiking boots, née Bôots")).toEqual(["hik", "boot", "nee"]);
  });

  it("finds nothing worth searching for in filler", () => {
    expect(searchTerms("do you have something for me?")).toEqual([]);
  });
});

describe("rankEntries", () => {
  const boot = { title: "Winter boot", text: "For snow." };
  const shoe = { title: "Trail shoe", text: "For a hike in winter." };
  const mug = { title: "Mug", text: "For tea." };

  it("puts a hit in the title before one in the text", () => {
    expect(found([shoe, boot, mug], "winter")[0]).toBe("Winter boot");
  });

  it("leaves out what answers nothing", () => {
    expect(found([mug], "winter boots")).toEqual([]);
  });

  it("keeps the order of equals and returns all for no words", () => {
    expect(found([mug, boot, shoe], "")).toEqual(["Mug", "Winter boot", "Trail shoe"]);
    expect(
      found(
        [
          { ...boot, title: "A boot" },
          { ...boot, title: "B boot" },
        ],
        "boot",
      ),
    ).toEqual(["A boot", "B boot"]);
  });

  it("prefers an entry that answers all words over one that answers one of them well", () => {
    const all = { title: "Runner", text: "A shoe for winter." };
    const ranked = rankEntries([boot, all], "winter shoes", (thing) => [
      { text: thing.title, weight: 8 },
      { text: thing.text, weight: 3 },
    ]);
    expect(ranked[0]?.entry.title).toBe("Runner");
  });

  it("understands other words for the same thing", () => {
    expect(found([boot, mug], "cup")).toEqual(["Mug"]);
  });

  it("forgives one wrong letter and unfinished words", () => {
    expect(found([boot, shoe, mug], "wintar")).toContain("Winter boot");
    expect(found([boot, shoe, mug], "trai")).toEqual(["Trail shoe"]);
  });
});

describe("isOneLetterOff", () => {
  it.each([
    ["jacket", "jackat", true],
    ["jacket", "jaket", true],
    ["jaket", "jacket", true],
    ["jacket", "jokat", false],
    ["tent", "tarp", false],
  ])("compares %s with %s", (left, right, expected) => {
    expect(isOneLetterOff(left, right)).toBe(expected);
  });
});
