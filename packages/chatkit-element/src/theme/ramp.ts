import type { GrayscaleOptions } from "@openai/chatkit";
import { oklchHex } from "./contrast";
import type { Hex } from "./contrast";

const LIGHTNESS = {
  0: 1,
  50: 0.985,
  100: 0.965,
  200: 0.93,
  300: 0.89,
  400: 0.82,
  500: 0.7,
  600: 0.58,
  700: 0.48,
  800: 0.38,
  900: 0.28,
  950: 0.2,
  1000: 0.13,
} as const;

export type GrayStep = keyof typeof LIGHTNESS;
export type GrayRamp = Readonly<Record<GrayStep, Hex>>;

const CHROMA_PER_TINT = 0.006;
const LIGHTNESS_PER_SHADE = 0.012;
const BACKGROUND_STEPS = new Set<number>([0, 50, 100, 200, 300, 800, 900, 950, 1000]);

/** Thirteen grays of one hue; `shade` moves only the steps that serve as backgrounds. */
export function grayRamp({ hue, tint, shade = 0 }: GrayscaleOptions): GrayRamp {
  const step = (name: GrayStep): Hex => {
    const moved = BACKGROUND_STEPS.has(name) ? shade * LIGHTNESS_PER_SHADE : 0;
    return oklchHex(LIGHTNESS[name] + moved, tint * CHROMA_PER_TINT, hue);
  };
  return {
    0: step(0),
    50: step(50),
    100: step(100),
    200: step(200),
    300: step(300),
    400: step(400),
    500: step(500),
    600: step(600),
    700: step(700),
    800: step(800),
    900: step(900),
    950: step(950),
    1000: step(1000),
  };
}

/** The lightness of a step between the ramp's own steps, for tokens such as `red-150`. */
export function lightnessAt(step: number): number {
  const known = Object.entries(LIGHTNESS).map(([name, l]) => [Number(name), l] as const);
  const above = known.find(([name]) => name >= step) ?? [1000, LIGHTNESS[1000]];
  const below = known.findLast(([name]) => name <= step) ?? [0, LIGHTNESS[0]];
  if (above[0] === below[0]) return above[1];
  const share = (step - below[0]) / (above[0] - below[0]);
  return below[1] + (above[1] - below[1]) * share;
}
