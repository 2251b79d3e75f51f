import { describe, expect, it } from "vitest";
import { FootnoteCollector } from "../../../src/markdown/footnotes";
import { GrowingDocument } from "../../../src/markdown/growing-document";
import { parseMarkdown } from "../../../src/markdown/parser";

/** The notes of a text that arrives in these steps. The last step is the complete text. */
function notesOf(...steps: readonly string[]): string[] {
  const document = new GrowingDocument(parseMarkdown);
  const collector = new FootnoteCollector();
  const maps = steps.map((text, index) => {
    const streaming = index < steps.length - 1;
    return collector.update(text, document.update(text, streaming), streaming);
  });
  return [...(maps.at(-1) ?? [])].map(
    ([identifier, { number, definition, reference }]) =>
      `${number} ${identifier}${definition ? "" : " without note"}${reference ? "" : " unmarked"}`,
  );
}

describe("the footnotes of a text", () => {
  it("numbers notes in the order of their first marks", () => {
    const text = "One[^b], two[^a], one again[^b].\n\n[^a]: Second.\n\n[^b]: First.";
    expect(notesOf(text)).toEqual(["1 b", "2 a"]);
  });

  it("finds notes that arrive long after their marks", () => {
    const start = "One[^1].\n\nMore.\n\nTwo[^2].\n\n";
    expect(notesOf(start, `${start}[^1]: A`, `${start}[^1]: A.\n[^2]: B.`)).toEqual(["1 1", "2 2"]);
  });

  it("counts numbered marks before their notes are there, and forgets them if none come", () => {
    const collector = new FootnoteCollector();
    const document = new GrowingDocument(parseMarkdown);
    const text = "One[^1], and the class [^abc].\n\nMore";
    expect([...collector.update(text, document.update(text, true), true).keys()]).toEqual(["1"]);
    expect(collector.update(text, document.update(text, false), false).size).toBe(0);
  });

  it("keeps notes that nothing refers to", () => {
    expect(notesOf("Text[^2].\n\n[^1]: Lost.\n\n[^2]: Found.")).toEqual(["1 2", "2 1 unmarked"]);
  });

  it("returns the same map while no mark or note changes", () => {
    const collector = new FootnoteCollector();
    const document = new GrowingDocument(parseMarkdown);
    const before = "One[^1].\n\nTwo\n\nThree";
    const first = collector.update(before, document.update(before, true), true);
    const after = `${before} and four`;
    expect(collector.update(after, document.update(after, true), true)).toBe(first);
  });

  it("ignores marks in code and marks followed by a link target", () => {
    expect(notesOf("`[^1]` and [^1](https://a.example)\n\n```\n[^2]\n```")).toEqual([]);
  });
});
