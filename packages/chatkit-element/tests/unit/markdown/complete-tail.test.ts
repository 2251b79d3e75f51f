import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeTail } from "../../../src/markdown/complete-tail";

const shown = (text: string) => completeTail(text).text;

describe("completing Markdown that is still being written", () => {
  it.each([
    ["plain words", "plain words"],
    ["a **bold", "a **bold**"],
    ["a **bold ", "a **bold**"],
    ["a **bold*", "a **bold**"],
    ["a **", "a"],
    ["an *it", "an *it*"],
    ["***both", "***both***"],
    ["**bold with *it", "**bold with *it***"],
    ["~~gone", "~~gone~~"],
    ["これは**「太字", "これは**「太字**"],
    ["Note**「太字", "Note**「太字**"],
    ["これは**太字。**続き", "これは**太字。**続き"],
    ["这是~~“重点", "这是~~“重点~~"],
    ["snake_case_na", "snake_case_na"],
    ["2 * 3 = 6 and 4 *", "2 * 3 = 6 and 4"],
    ["a `cod", "a `cod`"],
    ["a ``co`d", "a ``co`d``"],
    ["a `", "a"],
    ["code with `**` and", "code with `**` and"],
    ["see [the gui", "see the gui"],
    ["see [the guide]", "see the guide"],
    ["see [the guide](https://a.exa", "see the guide"],
    ["see [the guide](https://a.example)", "see [the guide](https://a.example)"],
    ["see [a **b", "see a **b**"],
    ["**see [x](htt", "**see x**"],
    ["see [0] and", "see [0] and"],
    ["an ![ima", "an"],
    ["an ![image](https://a.exa", "an"],
    ["a trailing \\", "a trailing"],
    ["so \\(x + y", "so"],
    ["so \\(x + y\\) is", "so \\(x + y\\) is"],
    ["so $$x + ", "so"],
    ["costs $5 and", "costs $5 and"],
    ["text\n-", "text"],
    ["text\n---", "text"],
    ["text\n#", "text"],
    ["text\n1.", "text"],
    ["text\n``", "text"],
    ["- one\n- ", "- one"],
    ["- [ ", ""],
    ["- [x] do **it", "- [x] do **it**"],
    ["```js\nlet a = `b", "```js\nlet a = `b"],
    ["```js\nlet a;\n``", "```js\nlet a;"],
    ["above\n\n$$\nx + y", "above\n"],
    ["above\n\n\\[\nx\n- y\n\n", "above\n"],
    ["> quoted **bo", "> quoted **bo**"],
    ["# A *tit", "# A *tit*"],
    ["| a", "| a |\n| --- |"],
    ["| a | b |\n", "| a | b |\n| --- | --- |"],
    ["| a | b |\n|--", "| a | b |\n| --- | --- |"],
    ["| a | b |\n|---|---|\n| **x", "| a | b |\n|---|---|\n| **x** |"],
  ])("shows %j as %j", (text, expected) => {
    expect(shown(text).trimEnd()).toBe(expected.trimEnd());
  });

  it("doesn't change text without unfinished syntax", () => {
    const text = "# Title\n\nSome **bold** and `code`.\n\n- a\n- b\n\n";
    expect(completeTail(text)).toEqual({ text, unchanged: text.length });
  });

  it("reports the offset up to which nothing was changed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab *_`[]()!|\n-#$\\~>1.") }), (text) => {
        const completed = completeTail(text);
        const { unchanged } = completed;
        expect(completed.text.slice(0, unchanged)).toBe(text.slice(0, unchanged));
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});
