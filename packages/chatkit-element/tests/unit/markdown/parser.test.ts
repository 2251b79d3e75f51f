import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/markdown/parser";

describe("parsing Markdown", () => {
  it.each([
    ["a $x^2$ b", ["text a ", "inlineMath x^2", "text  b"]],
    ["a \\(x\\) b", ["text a ", "inlineMath x", "text  b"]],
    ["$$x$$", ["math x"]],
    ["$$\nx\n- y\n$$\nz", ["math x\n- y", "text z"]],
    ["\\[\nx\n\\]", ["math x"]],
    ["> \\[\n> x\n> y\n> \\]", ["math x\ny"]],
    ["- a\n  $$\n  x\n  $$\n- b", ["text a", "math x", "text b"]],
    ["costs $5 and $10", ["text costs $5 and $10"]],
    ["$5/$10", ["text $5/$10"]],
    ["`$x$` and \\$5$", ["inlineCode $x$", "text  and $5$"]],
    ["\\( open", ["text ( open"]],
  ])("reads the formulas in %j", (text, leaves) => {
    expect(leavesOf(parseMarkdown(text))).toEqual(leaves);
  });

  it.each([
    ["**これは太字です。**この文は", "strong これは太字です。"],
    ["这是**“重点”**内容", "strong “重点”"],
    ["이것은 **강조(重要)**입니다", "strong 강조(重要)"],
    ["Note**「太字」**あり", "strong 「太字」"],
    ["前~~「削除」~~後", "delete 「削除」"],
    ["*イタリック。*続き", "emphasis イタリック。"],
  ])("reads emphasis next to the punctuation in %j", (source, expected) => {
    const [paragraph] = parseMarkdown(source).children;
    const nodes = paragraph && "children" in paragraph ? paragraph.children : [];
    const marked = nodes.filter(({ type }) => type !== "text");
    expect(marked.map((node) => `${node.type} ${leavesOf(node).join("").slice(5)}`)).toEqual([
      expected,
    ]);
  });

  it("keeps HTML as text", () => {
    expect(leavesOf(parseMarkdown("<b>a</b>\n\n<div>\nb\n</div>"))).toEqual([
      "text <b>a</b>",
      "text <div>\nb\n</div>",
    ]);
  });

  it("decodes character references, but not in code", () => {
    expect(leavesOf(parseMarkdown("&amp;&copy;&#60;&#x3c;&nope;&constructor; `&amp;`"))).toEqual([
      "text &©<<&nope;&constructor; ",
      "inlineCode &amp;",
    ]);
  });

  it("resolves references to links and images", () => {
    const [paragraph] = parseMarkdown("[a &amp; b] ![c][a &amp; b]\n\n[A &amp; B]: /u").children;
    expect(paragraph).toMatchObject({
      children: [{ type: "link", url: "/u" }, {}, { type: "image", url: "/u", alt: "c" }],
    });
  });

  it("reads tables, tasks, strikethrough and bare addresses", () => {
    const types = typesOf(parseMarkdown("| a |\n|---|\n\n- [x] b ~~c~~ https://d.example"));
    expect(types).toEqual(expect.arrayContaining(["table", "listItem", "delete", "link"]));
  });

  it.each([
    "\\( ".repeat(20_000),
    "$a ".repeat(20_000),
    "[".repeat(10_000),
    "![".repeat(5000),
    "*a ".repeat(10_000),
    "> ".repeat(1000),
    "&".repeat(20_000),
    "&a".repeat(20_000),
  ])("parses a long run of the same syntax quickly", (text) => {
    expect(parseMarkdown(text).children.length).toBeGreaterThan(0);
  });
});

function leavesOf(node: Nodes): string[] {
  if ("children" in node) return node.children.flatMap(leavesOf);
  return "value" in node ? [`${node.type} ${node.value}`] : [];
}

function typesOf(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap(typesOf) : [])];
}
