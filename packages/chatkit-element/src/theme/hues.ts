import type { ColorScheme } from "@openai/chatkit";
import { blackOrWhite, mix, oklchHex, readable } from "./contrast";
import type { Hex } from "./contrast";

/** OKLCH hue and chroma of the named colors that widgets use with a step, such as `red-100`. */
export const HUES = {
  blue: { hue: 255, chroma: 0.19 },
  purple: { hue: 300, chroma: 0.19 },
  pink: { hue: 355, chroma: 0.19 },
  red: { hue: 27, chroma: 0.2 },
  orange: { hue: 50, chroma: 0.17 },
  yellow: { hue: 88, chroma: 0.16 },
  green: { hue: 150, chroma: 0.16 },
} as const;

export type HueName = keyof typeof HUES;

const STATUS = {
  success: "green",
  warning: "yellow",
  caution: "orange",
  danger: "red",
  info: "blue",
  discovery: "purple",
} as const satisfies Record<string, HueName>;

/** Status colors (`x`, `x-soft`, `x-text`, `x-on`) and chart colors of one scheme. */
export function hueTokens(scheme: ColorScheme, surfaces: readonly Hex[]): Record<string, string> {
  const tokens: Record<string, string> = {};
  const base = surfaces[0] ?? "#ffffff";
  for (const [name, hueName] of Object.entries(STATUS)) {
    const { hue, chroma } = HUES[hueName];
    const solid = oklchHex(scheme === "light" ? 0.56 : 0.7, chroma, hue);
    const soft = mix(solid, base, scheme === "light" ? 0.12 : 0.2);
    tokens[name] = solid;
    tokens[`${name}-on`] = blackOrWhite(solid);
    tokens[`${name}-soft`] = soft;
    tokens[`${name}-text`] = readable(solid, [...surfaces, soft], 4.5);
  }
  for (const [name, { hue, chroma }] of Object.entries(HUES)) {
    tokens[`chart-${name}`] = readable(oklchHex(0.66, chroma, hue), surfaces, 3);
  }
  return tokens;
}
