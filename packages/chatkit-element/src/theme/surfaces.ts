import type { ColorScheme, SurfaceColors } from "@openai/chatkit";
import { blackOrWhite, contrast, mix, parseColor } from "./contrast";
import type { Hex } from "./contrast";
import type { GrayRamp } from "./ramp";

export interface Surfaces {
  readonly background: Hex;
  readonly secondary: Hex;
  readonly tertiary: Hex;
  readonly elevated: Hex;
  readonly elevatedSecondary: Hex;
  /** Set if the page passed a text color as the surface's foreground. */
  readonly text?: Hex | undefined;
}

const TEXT_CONTRAST = 4.5;

/**
 * Computes the surfaces of one scheme. The public types call `surface.foreground` a text color, but
 * public samples pass a second surface. A color that is readable on the background is used as text,
 * any other as a surface.
 */
export function surfacesFor(
  scheme: ColorScheme,
  gray: GrayRamp,
  given: SurfaceColors | undefined,
): Surfaces {
  const background = parseColor(given?.background);
  const foreground = parseColor(given?.foreground);
  const base = background ? layersOver(background) : layersOf(scheme, gray);
  if (!foreground) return base;
  if (contrast(foreground, base.background) >= TEXT_CONTRAST) return { ...base, text: foreground };
  const elevatedSecondary = mix(blackOrWhite(foreground), foreground, 0.04);
  return { ...base, elevated: foreground, elevatedSecondary };
}

function layersOf(scheme: ColorScheme, gray: GrayRamp): Surfaces {
  if (scheme === "light") {
    return {
      background: gray[0],
      secondary: gray[50],
      tertiary: gray[100],
      elevated: gray[0],
      elevatedSecondary: gray[50],
    };
  }
  return {
    background: gray[950],
    secondary: mix(gray[900], gray[950], 0.5),
    tertiary: mix(gray[800], gray[900], 0.15),
    elevated: mix(gray[900], gray[950], 0.65),
    elevatedSecondary: mix(gray[800], gray[900], 0.3),
  };
}

function layersOver(background: Hex): Surfaces {
  const pole = blackOrWhite(background);
  const raised = pole === "#ffffff" ? 0.07 : 0;
  return {
    background,
    secondary: mix(pole, background, 0.035),
    tertiary: mix(pole, background, 0.07),
    elevated: mix(pole, background, raised),
    elevatedSecondary: mix(pole, background, raised + 0.035),
  };
}
