import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../src/markdown";
import { numberSources, placeMarkers } from "../../../src/markdown/annotation";
import { insertMarkers } from "../../../src/markdown/insert-markers";
import { parseMarkdown } from "../../../src/markdown/parser";

describe("placing citations", () => {
  it.each([
    ["counts an emoji as one", "Hi 😀 there", 6, "Hi 😀 there[1]"],
    ["is placed at the end of a word", "one two three", 5, "one two[1] three"],
    ["is placed before a period", "one two.", 7, "one two[1]."],
    ["stays at a gap between words", "one, two", 4, "one,[1] two"],
    [
      "is placed after a link",
      "see [the guide](https://a.example) now",
      8,
      "see {the guide}[1] now",
    ],
    ["is placed after code", "run `npm test` now", 7, "run `npm test`[1] now"],
    ["is placed after a formula", "so $x + y$ holds", 6, "so $x + y$[1] holds"],
    ["stays inside bold text", "a **bold move** now", 8, "a {bold[1] move} now"],
    ["finds its cell", "| a | b |\n|---|---|\n| c | d |", 23, "{ab}{c[1]d}"],
    ["ends a text that is shorter", "short", 99, "short[1]"],
  ])("%s", (_, text, index, expected) => {
    expect(marked(text, [cite("a", index)])).toBe(expected);
  });

  it("puts a citation without an index at the end", () => {
    expect(marked("One. Two.", [cite("a", null)])).toBe("One. Two.[1]");
  });

  it("groups two sources at the same place", () => {
    expect(marked("One two", [cite("a", 3), cite("b", 3)])).toBe("One[1,2] two");
  });

  it("keeps several places in one text separate and in order", () => {
    const annotations = [cite("b", 13), cite("a", 3), cite("a", 7)];
    expect(marked("One two three", annotations)).toBe("One[2] two[2] three[1]");
  });

  it("gives one number to each distinct source", () => {
    const sources = numberSources([cite("a", 1), cite("b", 2), cite("a", 3)]);
    expect(sources.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("returns the markers that a code block cannot contain", () => {
    const [block] = parseMarkdown("```\ncode\n```").children;
    const markers = placeMarkers("```\ncode\n```", [cite("a", 5)]);
    expect(block && insertMarkers(block, markers, 0).leftOver).toEqual(markers);
  });
});

function cite(name: string, index: number | null): Annotation {
  return {
    type: "annotation",
    index,
    source: { type: "url", title: name, url: `https://${name}.example` },
  };
}

function marked(text: string, annotations: Annotation[]): string {
  const [block] = parseMarkdown(text).children;
  if (!block) throw new Error("The text has no block.");
  const { node, leftOver } = insertMarkers(block, placeMarkers(text, annotations), 0);
  expect(leftOver).toEqual([]);
  return "children" in node ? node.children.map(written).join("") : "";
}

function written(node: Nodes): string {
  switch (node.type) {
    case "marker":
      return `[${node.marker.sources.map(({ number }) => number).join(",")}]`;
    case "inlineCode":
      return `\`${node.value}\``;
    case "inlineMath":
      return `$${node.value}$`;
    case "text":
      return node.value;
    case "tableCell":
      return node.children.map(written).join("");
    default:
      return "children" in node ? `{${node.children.map(written).join("")}}` : "";
  }
}
