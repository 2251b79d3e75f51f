import type { ColorScheme } from "@openai/chatkit";
import { widgetColor, type ColorUse } from "../../theme/colors";
import { either, record, text, type PropsOf, type Reader } from "../tree/read-props";

const readPair = record({ light: text, dark: text });

/** A token, a CSS color, or one of them for each scheme; resolved by `colorCss`. */
export type Color = string | PropsOf<{ light: typeof text; dark: typeof text }>;

export const color: Reader<Color> = either(
  (value) => (typeof value === "string" ? value : undefined),
  readPair,
);

/** A value for a style property, or undefined when the color is unknown or not plain CSS. */
export function colorCss(
  value: Color | undefined,
  use: ColorUse,
  scheme: ColorScheme,
): string | undefined {
  return value === undefined ? undefined : widgetColor(value, use, scheme);
}
