import type { ColorScheme } from "@openai/chatkit";
import { widgetColor, type ColorUse } from "../../theme/colors";
import { either, record, text, type PropsOf, type Reader } from "../tree/read-props";

const readPair = record({ light: text, dark: text });

/** A token, a CSS color, or one of these for each scheme. `colorCss` resolves it. */
export type Color = string | PropsOf<{ light: typeof text; dark: typeof text }>;

export const color: Reader<Color> = either(
  (value) => (typeof value === "string" ? value : undefined),
  readPair,
);

/** Returns the CSS value of a color, or undefined if it is unknown or unsafe. */
export function colorCss(
  value: Color | undefined,
  use: ColorUse,
  scheme: ColorScheme,
): string | undefined {
  return value === undefined ? undefined : widgetColor(value, use, scheme);
}
