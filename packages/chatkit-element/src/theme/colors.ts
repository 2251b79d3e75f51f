import type { ColorScheme } from "@openai/chatkit";
import { safeCssValue } from "./css-values";
import { HUES } from "./hues";
import type { HueName } from "./hues";
import { lightnessAt } from "./ramp";

/** Where a color is used, which decides what its token names mean. */
export type ColorUse = "text" | "background" | "border" | "chart";

const TOKENS: Readonly<Record<ColorUse, Readonly<Record<string, string>>>> = {
  text: {
    prose: "var(--ck-text)",
    primary: "var(--ck-text)",
    emphasis: "var(--ck-text-emphasis)",
    secondary: "var(--ck-text-secondary)",
    tertiary: "var(--ck-text-tertiary)",
    success: "var(--ck-success-text)",
    warning: "var(--ck-warning-text)",
    caution: "var(--ck-caution-text)",
    danger: "var(--ck-danger-text)",
    info: "var(--ck-info-text)",
    discovery: "var(--ck-discovery-text)",
  },
  background: {
    surface: "var(--ck-surface)",
    "surface-secondary": "var(--ck-surface-secondary)",
    "surface-tertiary": "var(--ck-surface-tertiary)",
    "surface-elevated": "var(--ck-surface-elevated)",
    "surface-elevated-secondary": "var(--ck-surface-elevated-secondary)",
  },
  border: {
    default: "var(--ck-border)",
    subtle: "var(--ck-border-subtle)",
    strong: "var(--ck-border-strong)",
  },
  chart: Object.fromEntries(Object.keys(HUES).map((name) => [name, `var(--ck-chart-${name})`])),
};

const PRIMITIVE = /^(gray|grey|alpha|blue|purple|pink|red|orange|yellow|green)-(\d{1,4})$/;

/**
 * Returns the CSS value of a widget's color, which can be a token for its use, a primitive such as
 * `red-100` or `alpha-70`, a `{light, dark}` pair, or any safe CSS color. Undefined for anything
 * else.
 */
export function widgetColor(
  value: unknown,
  use: ColorUse,
  scheme: ColorScheme,
): string | undefined {
  if (typeof value === "object" && value !== null && "light" in value && "dark" in value) {
    const chosen = value[scheme];
    return typeof chosen === "string" ? widgetColor(chosen, use, scheme) : undefined;
  }
  if (typeof value !== "string") return undefined;
  const name = value.trim();
  return (
    named(use, name) ??
    primitive(name) ??
    safeCssValue(use === "background" ? "background" : "color", name)
  );
}

function named(use: ColorUse, name: string): string | undefined {
  for (const table of [TOKENS[use], ...Object.values(TOKENS)]) {
    if (Object.hasOwn(table, name)) return table[name];
  }
  return undefined;
}

function primitive(name: string): string | undefined {
  const [, family, digits] = PRIMITIVE.exec(name) ?? [];
  if (!family || !digits) return undefined;
  const step = Number(digits);
  if (family === "alpha") {
    return step <= 100
      ? `color-mix(in srgb, var(--ck-text-emphasis) ${step}%, transparent)`
      : undefined;
  }
  if (step > 1000) return undefined;
  const lightness = lightnessAt(step);
  if (family === "gray" || family === "grey") return `oklch(${lightness.toFixed(3)} 0 0)`;
  const { hue, chroma } = HUES[hueName(family)];
  return `oklch(${lightness.toFixed(3)} ${(chroma * vividness(lightness)).toFixed(3)} ${hue})`;
}

function hueName(family: string): HueName {
  return Object.keys(HUES).find((name): name is HueName => name === family) ?? "blue";
}

/** Color is strongest in the middle of the ramp and fades toward white and black. */
function vividness(lightness: number): number {
  return Math.min(1, (1 - lightness) / 0.35, lightness / 0.45);
}
