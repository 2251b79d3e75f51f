import { describe, expect, it } from "vitest";
import { highlight } from "../../../src/markdown/highlighter";

describe("highlighting code", () => {
  it("marks tokens by their kind", () => {
    const tokens = highlight("const a = 1;", "ts") ?? [];
    expect(tokens).toContainEqual({ className: "ck-tok-keyword", content: [{ content: "const" }] });
    expect(tokens).toContainEqual({ className: "ck-tok-number", content: [{ content: "1" }] });
  });

  it.each(["nonsense", "", "__proto__", "constructor", "toString", "hasOwnProperty"])(
    "shows code in the language %j plain",
    (language) => {
      expect(highlight("code", language)).toBeUndefined();
    },
  );

  it("keeps every character of the code", () => {
    const code = `<div class="a">{\`\${b}\`}</div>\n\t// x`;
    expect(plain(highlight(code, "tsx") ?? [])).toBe(code);
  });
});

function plain(tokens: NonNullable<ReturnType<typeof highlight>>): string {
  return tokens
    .map(({ content }) => (typeof content === "string" ? content : plain(content)))
    .join("");
}
