import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/markdown/block";
import { GrowingDocument } from "../../../src/markdown/growing-document";
import { parseMarkdown } from "../../../src/markdown/parser";

describe("a growing Markdown document", () => {
  it("ends with the same blocks as one parse of the whole text", () => {
    fc.assert(
      fc.property(markdownText(), fc.array(fc.integer({ min: 1, max: 400 })), (text, steps) => {
        const document = new GrowingDocument(parseMarkdown);
        feed(document, text, steps);
        const blocks = document.update(text, false);
        expect(blocks.flatMap(contentOf)).toEqual(
          parseMarkdown(text).children.map((node) => shapeOf(node)),
        );
      }),
      { numRuns: 80, seed: 20 },
    );
  });

  it("keeps the identity of finished blocks", () => {
    const document = new GrowingDocument(parseMarkdown);
    const [first] = document.update("# One\n\nTwo\n\nThr", true);
    const [again] = document.update("# One\n\nTwo\n\nThree and", true);
    expect(again).toBe(first);
  });

  it.each([
    ["paragraphs", () => "Some **bold** words with `code` and a [link](https://a.example).\n\n"],
    ["one long list", (n: number) => `${n + 1}. an item with **bold** words in it\n`],
    ["one long nested list", (n: number) => `- item ${n}\n  - inner one\n  - inner two\n`],
    ["one long table", (n: number) => (n === 0 ? "| a | b |\n|---|---|\n" : `| ${n} | x |\n`)],
    ["one long quote", (n: number) => `> paragraph ${n}\n>\n`],
    ["one long code block", (n: number) => (n === 0 ? "```ts\n" : `const value${n} = ${n};\n`)],
    ["many formulas", (n: number) => `Let $x_${n}$ be\n\n$$\nx^2 + ${n}\n$$\n\n`],
  ])("parses a constant amount per delta of %s", (_, piece) => {
    const text = longText(piece);
    const half = parsedCharacters(text.slice(0, text.length / 2), 25);
    const whole = parsedCharacters(text, 50);
    expect(whole.perDelta).toBeLessThan(8000);
    expect(whole.perDelta).toBeLessThan(half.perDelta * 1.5 + 100);
  });

  it("parses a bounded amount per delta of an endless paragraph", () => {
    const text = "word after word ".repeat(2500);
    expect(parsedCharacters(text, 50).perDelta).toBeLessThan(8000);
  });

  it("resolves a reference once its definition arrives, in blocks finished long before", () => {
    const document = new GrowingDocument(parseMarkdown);
    const start = "See [the guide][guide].\n\nMore text.\n\n";
    const before = document.update(start, true);
    expect(JSON.stringify(before[0])).not.toContain("https://guide.example");
    const after = document.update(`${start}[guide]: https://guide.example\n\nEnd.\n\nReally`, true);
    expect(JSON.stringify(after[0])).toContain("https://guide.example");
  });

  it("starts over when the text is replaced by another", () => {
    const document = new GrowingDocument(parseMarkdown);
    document.update("# Title\n\nText\n\nmore", true);
    const blocks = document.update("Other", false);
    expect(blocks.flatMap(contentOf)).toEqual([
      { type: "paragraph", children: [{ type: "text", value: "Other" }] },
    ]);
  });

  it("doesn't show an unfinished display formula", () => {
    const document = new GrowingDocument(parseMarkdown);
    const blocks = document.update("Before\n\n$$\na +\n- b\n\n", true);
    expect(blocks).toHaveLength(1);
    const closed = document.update("Before\n\n$$\na +\n- b\n\n$$\n\nAfter", true);
    expect(closed.map(({ segments }) => segments[0]?.node.type)).toEqual([
      "paragraph",
      "math",
      "paragraph",
    ]);
  });

  it("doesn't show backticks while a code block may be closing", () => {
    const document = new GrowingDocument(parseMarkdown);
    const [open] = document.update("```js\nlet a;\n``", true);
    expect(open?.segments[0]?.node).toMatchObject({ type: "code", value: "let a;" });
  });
});

function feed(document: GrowingDocument, text: string, steps: readonly number[]): void {
  let end = 0;
  for (const step of steps) {
    end += step;
    if (end < text.length) document.update(text.slice(0, end), true);
  }
}

function longText(piece: (index: number) => string): string {
  let text = "";
  for (let index = 0; text.length < 50_000; index++) text += piece(index);
  return text;
}

function parsedCharacters(text: string, deltas: number) {
  let total = 0;
  const document = new GrowingDocument((source) => {
    total += source.length;
    return parseMarkdown(source);
  });
  const step = Math.ceil(text.length / deltas);
  for (let end = step; end < text.length; end += step) document.update(text.slice(0, end), true);
  return { total, perDelta: total / deltas };
}

function contentOf(block: Block): unknown[] {
  const [first, ...others] = block.segments.map(({ node }) => shapeOf(node));
  if (!first) return [];
  const more = others.flatMap((shape, index) => {
    const skipped = block.segments[index + 1]?.repeatsHeader ? 1 : 0;
    return shape.children?.slice(skipped) ?? [];
  });
  return [first.children ? { ...first, children: [...first.children, ...more] } : first];
}

interface Shape {
  readonly children?: readonly Shape[];
}

/** The tree without positions and the looseness of lists, which rendering ignores. */
function shapeOf(node: Nodes): Shape {
  const hidden = new Set(["position", "spread", "children"]);
  const own = Object.fromEntries(Object.entries(node).filter(([key]) => !hidden.has(key)));
  return "children" in node ? { ...own, children: node.children.map(shapeOf) } : own;
}

function markdownText() {
  const word = fc.constantFrom(
    "word",
    "**bold**",
    "*it*",
    "`code`",
    "[a](https://b.example)",
    "[ref]",
    "$x$",
    "a|b",
    "\\(y\\)",
    "~~s~~",
    "![i](u)",
    "5",
    "_",
    "*",
    "`",
    "[",
    "<b>",
    "$$",
    "\\[",
    "https://c.example",
  );
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  const line = fc.oneof(
    text,
    text.map((t) => `# ${t}`),
    text.map((t) => `- ${t}`),
    text.map((t) => `  - ${t}`),
    text.map((t) => `1. ${t}`),
    text.map((t) => `> ${t}`),
    text.map((t) => `    ${t}`),
    text.map((t) => `| ${t} | x |`),
    fc.constantFrom(
      "",
      "",
      "",
      "---",
      "| --- | --- |",
      "```",
      "```js",
      "~~~",
      "$$",
      "\\[",
      "\\]",
      "===",
      "***",
      "- [x] done",
      "[ref]: https://d.example",
      "1. ",
      "   ",
    ),
  );
  return fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));
}
