import {
  clampChroma,
  converter,
  formatHex,
  modeHsl,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode as registerMode,
  wcagLuminance,
} from "culori/fn";

for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch, modeHsl]) {
  registerMode(mode);
}

const toOklch = converter("oklch");
const toRgb = converter("rgb");

/** An opaque sRGB color as `#rrggbb`. The palette is computed only in this form. */
export type Hex = string;

/**
 * Parses any concrete CSS color. Undefined for keywords such as `inherit`, for `var()` and for
 * invalid values.
 */
export function parseColor(value: unknown): Hex | undefined {
  if (typeof value !== "string" || value.length > 100) return undefined;
  const color = parse(value.trim());
  if (!color || color.alpha === 0) return undefined;
  return formatHex(clampChroma(color, "oklch"));
}

export function oklchHex(lightness: number, chroma: number, hue: number): Hex {
  const l = Math.min(1, Math.max(0, lightness));
  return formatHex(clampChroma({ mode: "oklch", l, c: chroma, h: hue }, "oklch"));
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const MAX_LUMINANCES = 1_000;
const luminances = new Map<Hex, number>();

/** Remembered, because a palette compares the same few surfaces hundreds of times. */
function luminance(color: Hex): number {
  const known = luminances.get(color);
  if (known !== undefined) return known;
  if (luminances.size >= MAX_LUMINANCES) luminances.clear();
  const computed = wcagLuminance(color);
  luminances.set(color, computed);
  return computed;
}

/** The lowest contrast among several backgrounds. */
export function lowestContrast(color: Hex, backgrounds: readonly Hex[]): number {
  return Math.min(...backgrounds.map((background) => contrast(color, background)));
}

/** Mixes `share` (0 to 1) of one color with the color under it. */
export function mix(over: Hex, under: Hex, share: number): Hex {
  const top = toRgb(over);
  const bottom = toRgb(under);
  if (!top || !bottom) return under;
  const channel = (of: "r" | "g" | "b") => bottom[of] + (top[of] - bottom[of]) * share;
  return formatHex({ mode: "rgb", r: channel("r"), g: channel("g"), b: channel("b") });
}

/** Black or white, whichever is more readable on the given backgrounds. */
export function blackOrWhite(...backgrounds: readonly Hex[]): Hex {
  return lowestContrast("#000000", backgrounds) >= lowestContrast("#ffffff", backgrounds)
    ? "#000000"
    : "#ffffff";
}

/** Each halves the range. A palette searches some twenty times, which a phone's user would notice. */
const SEARCH_STEPS = 7;

/**
 * Changes a color's lightness as little as needed to reach the minimum contrast on every
 * background. If no lightness reaches it, returns black or white, whichever has more contrast.
 */
export function readable(color: Hex, backgrounds: readonly Hex[], minimum: number): Hex {
  if (lowestContrast(color, backgrounds) >= minimum) return color;
  const pole = blackOrWhite(...backgrounds);
  const { l, c = 0, h = 0 } = toOklch(color) ?? { l: 0.5 };
  let near = l;
  let far = pole === "#000000" ? 0 : 1;
  let best = pole;
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const middle = (near + far) / 2;
    const candidate = oklchHex(middle, c, h);
    if (lowestContrast(candidate, backgrounds) >= minimum) {
      best = candidate;
      far = middle;
    } else {
      near = middle;
    }
  }
  return best;
}
