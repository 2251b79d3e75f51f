import { describe, expect, it } from "vitest";
import { rankEntries } from "@/lib/shop/search-ranking";
import { adjacentSwaps, searchTerms } from "@/lib/shop/search-words";

interface Thing {
  title: string;
  text: string;
}

function found(things: Thing[], text: string): string[] {
  return rankEntries(things, text, {
    weights: [8, 1],
    textsOf: (thing) => [thing.title, thing.text],
  }).map(({ title }) => title);
}

describe("searchTerms", () => {
  it("removes filler words, accents and endings", () => {
    expect(searchTerms("I need the Hiking boots, née Bôots")).toEqual(["hik", "boot", "nee"]);
  });

  it("finds no search terms in filler words", () => {
    expect(searchTerms("do you have something for me?")).toEqual([]);
  });
});

describe("rankEntries", () => {
  const boot = { title: "Winter boot", text: "For snow." };
  const shoe = { title: "Trail shoe", text: "For a hike in winter." };
  const mug = { title: "Mug", text: "For tea." };

  it("ranks a match in the title above one in the text", () => {
    expect(found([shoe, boot, mug], "winter")[0]).toBe("Winter boot");
  });

  it("omits entries that don't match", () => {
    expect(found([mug], "winter boots")).toEqual([]);
  });

  it("keeps the order of equal matches and returns everything without words", () => {
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

  it("prefers an entry that matches all words over one that matches a single word well", () => {
    const all = { title: "Runner", text: "A shoe for winter." };
    const ranked = rankEntries([boot, all], "winter shoes", {
      weights: [8, 3],
      textsOf: (thing) => [thing.title, thing.text],
    });
    expect(ranked[0]?.title).toBe("Runner");
  });

  it("understands synonyms", () => {
    expect(found([boot, mug], "cup")).toEqual(["Mug"]);
  });

  it("tolerates one wrong letter and unfinished words", () => {
    expect(found([boot, shoe, mug], "wintar")).toContain("Winter boot");
    expect(found([boot, shoe, mug], "trai")).toEqual(["Trail shoe"]);
  });

  it("corrects two swapped letters", () => {
    expect(found([boot, shoe, mug], "taril")).toEqual(["Trail shoe"]);
  });

  it("tries other spellings only for unknown words", () => {
    const steep = { title: "Steep", text: "For slopes." };
    const sleep = { title: "Sleep", text: "For nights." };
    expect(found([steep, sleep], "sleep")).toEqual(["Sleep"]);
  });

  it("searches the entries' current texts", () => {
    expect(found([mug], "tea")).toEqual(["Mug"]);
    expect(found([{ ...mug, text: "For cocoa." }], "tea")).toEqual([]);
    expect(found([{ ...mug, text: "For cocoa." }], "cocoa")).toEqual(["Mug"]);
  });

  it("reads only the start of a very long query", () => {
    expect(found([mug], `${"x ".repeat(100)}mug`)).toEqual(["Mug"]);
    expect(found([mug], `${"x ".repeat(200)}mug`)).toEqual([]);
  });

  it("treats the names of object members as words", () => {
    const words = { title: "Constructor", text: "A toString prototype." };
    expect(found([words, mug], "constructor")).toEqual(["Constructor"]);
    expect(found([mug], "__proto__ hasOwnProperty valueOf")).toEqual([]);
  });
});

describe("adjacentSwaps", () => {
  it("swaps every pair of adjacent letters", () => {
    expect(adjacentSwaps("tnet")).toEqual(["ntet", "tent", "tnte"]);
  });
});
