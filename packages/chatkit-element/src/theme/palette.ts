import type { ColorOption, ColorScheme } from "@openai/chatkit";
import { accentTokens } from "./accent";
import { lowestContrast, mix, readable } from "./contrast";
import type { Hex } from "./contrast";
import { hueTokens } from "./hues";
import { grayRamp } from "./ramp";
import { surfacesFor } from "./surfaces";

/** Custom property values by name, without the `--ck-` prefix. */
export type Tokens = Readonly<Record<string, string>>;

const NEUTRAL = { hue: 0, tint: 0, shade: 0 } as const;

/**
 * Computes all color tokens of one scheme. Each text color is checked against the surfaces it can
 * appear on.
 */
export function palette(scheme: ColorScheme, color: ColorOption | undefined): Tokens {
  const gray = grayRamp({ ...NEUTRAL, ...color?.grayscale });
  const layers = surfacesFor(scheme, gray, color?.surface);
  const surfaces = [
    layers.background,
    layers.secondary,
    layers.tertiary,
    layers.elevated,
    layers.elevatedSecondary,
  ];
  const preferred = (light: Hex, dark: Hex) => (scheme === "light" ? light : dark);
  const text = readable(layers.text ?? preferred(gray[950], gray[200]), surfaces, 7);
  const accent = accentTokens(color?.accent, { text, surfaces, tertiary: layers.tertiary });

  return {
    ...Object.fromEntries(Object.entries(gray).map(([step, hex]) => [`gray-${step}`, hex])),
    bg: layers.background,
    surface: layers.background,
    "surface-secondary": layers.secondary,
    "surface-tertiary": layers.tertiary,
    "surface-elevated": layers.elevated,
    "surface-elevated-secondary": layers.elevatedSecondary,
    text,
    "text-emphasis": readable(
      layers.text ?? preferred(gray[1000], gray[0]),
      [layers.background, layers.elevated],
      12,
    ),
    "text-secondary": readable(muted(text, surfaces, 0.72), surfaces, 4.5),
    "text-tertiary": readable(muted(text, surfaces, 0.6), surfaces, 4.5),
    border: veil(text, 15),
    "border-subtle": veil(text, 8),
    "border-strong": veil(text, 30),
    "border-control": readable(muted(text, surfaces, 0.45), surfaces, 3),
    hover: veil(text, 6),
    pressed: veil(text, 11),
    ...accent,
    ...hueTokens(scheme, surfaces),
    scrim: scheme === "light" ? "rgb(0 0 0 / 32%)" : "rgb(0 0 0 / 56%)",
    shadow:
      scheme === "light"
        ? "0 1px 2px rgb(0 0 0 / 5%), 0 4px 16px rgb(0 0 0 / 5%)"
        : "0 1px 2px rgb(0 0 0 / 30%), 0 4px 16px rgb(0 0 0 / 24%)",
    "shadow-popover":
      scheme === "light"
        ? "0 0 0 1px rgb(0 0 0 / 6%), 0 8px 28px rgb(0 0 0 / 14%)"
        : "0 0 0 1px rgb(255 255 255 / 9%), 0 8px 28px rgb(0 0 0 / 48%)",
  };
}

function veil(color: Hex, percent: number): string {
  return `color-mix(in srgb, ${color} ${percent}%, transparent)`;
}

/** Fades a text color toward the surface on which it is hardest to read. */
function muted(text: Hex, surfaces: readonly Hex[], share: number): Hex {
  const hardest = surfaces.reduce((worst, surface) =>
    lowestContrast(text, [surface]) < lowestContrast(text, [worst]) ? surface : worst,
  );
  return mix(text, hardest, share);
}
