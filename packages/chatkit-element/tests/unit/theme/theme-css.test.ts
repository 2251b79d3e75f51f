import type { GrayscaleOptions, ThemeOption } from "@openai/chatkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, mix } from "../../../src/theme/contrast";
import { palette } from "../../../src/theme/palette";
import type { Tokens } from "../../../src/theme/palette";
import { themeCss } from "../../../src/theme";

const SURFACES = [
  "bg",
  "surface",
  "surface-secondary",
  "surface-tertiary",
  "surface-elevated",
  "surface-elevated-secondary",
];

it("prints in the light palette, because paper is white", () => {
  const textColor = (css: string) => /--ck-text:[^;]+;/.exec(css)?.[0] ?? "none";
  const dark = themeCss("dark");
  const print = /@media print\{.*/.exec(dark)?.[0] ?? "";
  expect(print).toContain("color-scheme:light");
  expect(textColor(print)).toBe(textColor(themeCss("light")));
  expect(textColor(print)).not.toBe(textColor(dark));
});

describe("the theme", () => {
  it.each<[string, ThemeOption[], string[]]>([
    [
      "radius",
      [{ radius: "pill" }, { radius: "round" }, { radius: "soft" }, { radius: "sharp" }],
      ["radius-bubble", "radius-control"],
    ],
    ["density", [{ density: "compact" }, { density: "normal" }, { density: "spacious" }], ["unit"]],
    ["scheme", [{ colorScheme: "light" }, { colorScheme: "dark" }], ["bg", "text", "border"]],
    ["base size", sizes([14, 15, 16, 17, 18]), ["size"]],
    ["accent level", levels([0, 1, 2, 3]), ["levels"]],
    ["tint", ([0, 4, 9] as const).map((tint) => gray({ hue: 220, tint })), ["gray-500"]],
    ["shade", ([-4, 0, 4] as const).map((shade) => gray({ hue: 0, tint: 0, shade })), ["gray-100"]],
  ])("generates different tokens for every %s", (_, themes, names) => {
    for (const name of names) {
      const values = themes.map((theme) => valueOf(themeCss(theme), name));
      expect(new Set(values).size).toBe(themes.length);
    }
  });

  it("accepts a color scheme as a theme", () => {
    expect(themeCss("dark")).toBe(themeCss({ colorScheme: "dark" }));
    expect(themeCss(undefined)).toBe(themeCss("light"));
  });

  it("sets the scheme of native controls", () => {
    expect(themeCss("dark")).toContain(":host{color-scheme:dark;");
  });

  it("keeps text, links and focus readable with any accent on any gray, in both schemes", () => {
    fc.assert(
      fc.property(anyTheme(), ({ scheme, color }) => {
        const tokens = palette(scheme, color);
        for (const surface of SURFACES) {
          expect(ratio(tokens, "text", surface)).toBeGreaterThanOrEqual(7);
          expect(ratio(tokens, "text-secondary", surface)).toBeGreaterThanOrEqual(4.5);
          expect(ratio(tokens, "text-tertiary", surface)).toBeGreaterThanOrEqual(4.5);
          expect(ratio(tokens, "accent-text", surface)).toBeGreaterThanOrEqual(4.5);
          expect(ratio(tokens, "focus", surface)).toBeGreaterThanOrEqual(3);
          expect(ratio(tokens, "border-control", surface)).toBeGreaterThanOrEqual(3);
          expect(ratio(tokens, "danger-text", surface)).toBeGreaterThanOrEqual(4.5);
        }
        expect(ratio(tokens, "text-emphasis", "bg")).toBeGreaterThanOrEqual(12);
        expect(ratio(tokens, "on-accent", "accent")).toBeGreaterThanOrEqual(4.5);
        expect(ratio(tokens, "on-bubble", "bubble-bg")).toBeGreaterThanOrEqual(4.5);
        expect(ratio(tokens, "selected-text", "selected-bg")).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it("uses a light text color on a page's own dark background", () => {
    const tokens = palette("light", { surface: { background: "#101418", foreground: "#1c2228" } });
    expect(tokens["surface-elevated"]).toBe("#1c2228");
    expect(ratio(tokens, "text", "surface")).toBeGreaterThanOrEqual(7);
    expect(ratio(tokens, "text", "surface-elevated")).toBeGreaterThanOrEqual(7);
  });

  it("uses a foreground that is readable on the background as the text color", () => {
    const tokens = palette("light", { surface: { background: "#ffffff", foreground: "#102040" } });
    expect(tokens.text).toBe("#102040");
    expect(contrast(tokens["surface-elevated"] ?? "", "#ffffff")).toBeLessThan(1.2);
  });

  it.each(["red;} :host{display:none", "url(https://evil.example)", "var(--x)", "nonsense", ""])(
    "ignores %j as a color",
    (primary) => {
      const themed = themeCss({ color: { accent: { primary, level: 3 } } });
      expect(themed).toBe(themeCss({}));
    },
  );

  it.each(["x;}:host{display:none}", 'a"\\', "a</style>", "a{b", "a/*"])(
    "ignores %j as a font family",
    (fontFamily) => {
      expect(themeCss({ typography: { fontFamily } })).toBe(themeCss({}));
    },
  );

  it("puts a page's font before the system's", () => {
    const css = themeCss({ typography: { fontFamily: '"Inter", serif' } });
    expect(valueOf(css, "font")).toMatch(/^"Inter", serif, ui-sans-serif/);
  });

  it("spreads the accent by level", () => {
    const at = (level: 0 | 1 | 2 | 3) =>
      palette("light", { accent: { primary: "#0a62d0", level } });
    expect(at(0).link).toBe(at(0).text);
    expect(at(1).link).toBe(at(1)["accent-text"]);
    expect(at(2)["bubble-bg"]).toBe(mix("#0a62d0", "#ffffff", 0.12));
    expect(at(3)["bubble-bg"]).toBe("#0a62d0");
  });
});

function ratio(tokens: Tokens, text: string, surface: string): number {
  return contrast(tokens[text] ?? "", tokens[surface] ?? "");
}

function valueOf(css: string, name: string): string | undefined {
  const host = css.slice(0, css.indexOf("}"));
  if (name === "levels") {
    return ["link", "bubble-bg"].map((token) => valueOf(css, token)).join(" ");
  }
  return new RegExp(`--ck-${name}:([^;]*);`).exec(host)?.[1];
}

function sizes(values: (14 | 15 | 16 | 17 | 18)[]): ThemeOption[] {
  return values.map((baseSize) => ({ typography: { baseSize } }));
}

function levels(values: (0 | 1 | 2 | 3)[]): ThemeOption[] {
  return values.map((level) => ({ color: { accent: { primary: "#0a62d0", level } } }));
}

function gray(grayscale: GrayscaleOptions): ThemeOption {
  return { color: { grayscale } };
}

function anyTheme() {
  const channel = fc.integer({ min: 0, max: 255 });
  return fc.record({
    scheme: fc.constantFrom("light" as const, "dark" as const),
    color: fc.record({
      accent: fc.record({
        primary: fc.tuple(channel, channel, channel).map((rgb) => `rgb(${rgb.join(" ")})`),
        level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      }),
      grayscale: fc.record({
        hue: fc.integer({ min: 0, max: 360 }),
        tint: fc.constantFrom(0 as const, 3 as const, 9 as const),
        shade: fc.constantFrom(-4 as const, 0 as const, 4 as const),
      }),
    }),
  });
}
