import type { ThemeOption, TypographyOption } from "@openai/chatkit";
import type { Tokens } from "./palette";

const RADII = {
  pill: { s: 8, m: 12, l: 20, control: 9999, bubble: 22 },
  round: { s: 8, m: 12, l: 16, control: 12, bubble: 18 },
  soft: { s: 4, m: 8, l: 10, control: 8, bubble: 10 },
  sharp: { s: 0, m: 0, l: 0, control: 0, bubble: 0 },
} as const;

const UNITS = { compact: 3, normal: 4, spacious: 5 } as const;

const TYPE_SCALE = {
  xs: 0.75,
  sm: 0.875,
  md: 1,
  lg: 1.125,
  xl: 1.25,
  "2xl": 1.5,
  "3xl": 2,
  "4xl": 2.5,
  "5xl": 3,
} as const;

const DEFAULT_BASE_SIZE = 16;
const SANS =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji"';
const MONO =
  'ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace';

/** Radius, spacing, typography and layout tokens, which are the same in both schemes. */
export function shapeTokens(theme: ThemeOption): Tokens {
  const radius = RADII[theme.radius ?? "pill"] ?? RADII.pill;
  const typography = theme.typography ?? {};
  return {
    "radius-s": `${radius.s}px`,
    "radius-m": `${radius.m}px`,
    "radius-l": `${radius.l}px`,
    "radius-control": `${radius.control}px`,
    "radius-bubble": `${radius.bubble}px`,
    unit: `${UNITS[theme.density ?? "normal"] ?? UNITS.normal}px`,
    font: fontStack(typography.fontFamily, SANS),
    "font-mono": fontStack(typography.fontFamilyMono, MONO),
    size: `${baseSize(typography)}px`,
    ...Object.fromEntries(
      Object.entries(TYPE_SCALE).map(([name, factor]) => [
        `size-${name}`,
        `calc(var(--ck-size) * ${factor})`,
      ]),
    ),
    "line-height": "1.6",
    column: "calc(var(--ck-size) * 48)",
    motion: "150ms",
    "motion-slow": "260ms",
  };
}

function baseSize(typography: TypographyOption): number {
  const size = typography.baseSize;
  return typeof size === "number" && size >= 14 && size <= 18 ? size : DEFAULT_BASE_SIZE;
}

/** Uses only the fallback if the family could end the CSS declaration. */
function fontStack(family: string | undefined, fallback: string): string {
  if (!family || /[;{}()\\<>]|\/\*/.test(family)) return fallback;
  return `${family}, ${fallback}`;
}
