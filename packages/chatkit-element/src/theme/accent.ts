import type { AccentColor } from "@openai/chatkit";
import { blackOrWhite, mix, parseColor, readable } from "./contrast";
import type { Hex } from "./contrast";

interface Ground {
  readonly text: Hex;
  readonly surfaces: readonly Hex[];
  readonly tertiary: Hex;
}

/** The accent color's tokens. `level` says how widely it is used beyond the send button. */
export function accentTokens(accent: AccentColor | undefined, ground: Ground) {
  const { text, surfaces, tertiary } = ground;
  const given = parseColor(accent?.primary);
  const primary = given ?? text;
  const level = given ? (accent?.level ?? 0) : 0;
  const soft = mix(primary, surfaces[0] ?? tertiary, 0.12);
  const onAccent = blackOrWhite(primary);
  const accentText = readable(primary, [...surfaces, soft], 4.5);
  return {
    accent: primary,
    "on-accent": onAccent,
    "accent-text": accentText,
    "accent-soft": soft,
    "accent-hover": mix(onAccent, primary, 0.12),
    focus: readable(primary, surfaces, 3),
    link: level >= 1 ? accentText : text,
    "selected-bg": level >= 1 ? soft : tertiary,
    "selected-text": level >= 1 ? accentText : text,
    ...bubble(level, { soft, primary, onAccent, text, tertiary }),
  };
}

interface BubbleColors {
  readonly soft: Hex;
  readonly primary: Hex;
  readonly onAccent: Hex;
  readonly text: Hex;
  readonly tertiary: Hex;
}

function bubble(level: number, colors: BubbleColors) {
  if (level >= 3) return { "bubble-bg": colors.primary, "on-bubble": colors.onAccent };
  const background = level === 2 ? colors.soft : colors.tertiary;
  return { "bubble-bg": background, "on-bubble": readable(colors.text, [background], 7) };
}
