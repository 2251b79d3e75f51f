import { describe, expect, it } from "vitest";
import { safeCssValue, widgetColor } from "../../../src/theme";
import type { CssValueKind } from "../../../src/theme";

const KINDS: CssValueKind[] = [
  "length",
  "color",
  "background",
  "flex",
  "aspect-ratio",
  "border-style",
];

describe("a widget's CSS values", () => {
  it.each<[CssValueKind, string | number]>([
    ["length", "12px"],
    ["length", "-0.5rem"],
    ["length", "50%"],
    ["length", "calc(100% - 2 * 8px)"],
    ["length", "clamp(10px, 4vw, 3rem)"],
    ["length", "fit-content"],
    ["length", "var(--ck-unit)"],
    ["color", "#fff"],
    ["color", "rgb(0 0 0 / 50%)"],
    ["color", "color-mix(in oklab, red 20%, blue)"],
    ["color", "rebeccapurple"],
    ["background", "linear-gradient(90deg, #f00 0%, rgba(0,0,255,.5) 100%)"],
    ["background", "radial-gradient(circle at top left, red, transparent)"],
    ["flex", "1 1 0%"],
    ["flex", 1],
    ["aspect-ratio", "16/9"],
    ["aspect-ratio", "16 / 9"],
    ["border-style", "dashed"],
  ])("allows %s %s", (kind, value) => {
    expect(safeCssValue(kind, value)).toBe(String(value));
  });

  it.each([
    "url(https://evil.example/x.png)",
    "URL(https://evil.example)",
    "u\\72l(https://evil.example)",
    "url (x)",
    "image-set('x.png' 1x)",
    "-webkit-image-set(url(x) 1x)",
    "image(x)",
    "cross-fade(red, blue)",
    "element(#x)",
    "paint(worklet)",
    "attr(title)",
    "env(safe-area-inset-top)",
    "var(--token)",
    "var(--ck-bg, url(x))",
    "expression(alert(1))",
    "1px; position: fixed",
    "red} * {color: blue",
    "red /* x */",
    "red !important",
    "'string'",
    '"string"',
    "@import 'x'",
    "red\\;",
    "calc(1px",
    "1px)",
    "((((((((1px))))))))",
    "",
    " ",
    "1".repeat(500),
    "javascript:alert(1)",
    "<style>",
  ])("rejects %j for every kind", (value) => {
    for (const kind of KINDS) expect(safeCssValue(kind, value)).toBeUndefined();
  });

  it.each([Number.NaN, Infinity, null, {}, [], true])("rejects %s", (value) => {
    expect(safeCssValue("length", value)).toBeUndefined();
  });

  it("allows only the words of each kind", () => {
    expect(safeCssValue("length", "inherit")).toBeUndefined();
    expect(safeCssValue("border-style", "inherit")).toBeUndefined();
    expect(safeCssValue("length", "linear-gradient(red, blue)")).toBeUndefined();
    expect(safeCssValue("color", "linear-gradient(red, blue)")).toBeUndefined();
  });
});

describe("a widget's colors", () => {
  it.each([
    ["secondary", "text", "var(--ck-text-secondary)"],
    ["danger", "text", "var(--ck-danger-text)"],
    ["surface-elevated", "background", "var(--ck-surface-elevated)"],
    ["subtle", "border", "var(--ck-border-subtle)"],
    ["blue", "chart", "var(--ck-chart-blue)"],
    ["#abcdef", "text", "#abcdef"],
    ["linear-gradient(red, blue)", "background", "linear-gradient(red, blue)"],
  ] as const)("reads %s as a %s color", (value, use, expected) => {
    expect(widgetColor(value, use, "light")).toBe(expected);
  });

  it("reads primitives by step", () => {
    expect(widgetColor("red-100", "background", "light")).toMatch(/^oklch\(0\.965 /);
    expect(widgetColor("gray-500", "text", "light")).toBe("oklch(0.700 0 0)");
    expect(widgetColor("alpha-70", "text", "light")).toContain("70%");
  });

  it("picks the color of the scheme from a pair", () => {
    const pair = { light: "white", dark: "gray-900" };
    expect(widgetColor(pair, "background", "light")).toBe("white");
    expect(widgetColor(pair, "background", "dark")).toBe("oklch(0.280 0 0)");
  });

  it.each([
    "url(https://evil.example)",
    "red-5000",
    "alpha-101",
    "var(--page-secret)",
    { light: "url(x)", dark: "url(y)" },
    { light: { light: "red", dark: "red" }, dark: "red" },
    7,
    null,
    "constructor(x)",
  ])("rejects %j", (value) => {
    expect(widgetColor(value, "background", "light")).toBeUndefined();
  });

  it("allows gradients for backgrounds only", () => {
    expect(widgetColor("linear-gradient(red, blue)", "text", "light")).toBeUndefined();
  });
});
