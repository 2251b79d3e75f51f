import type { ColorScheme } from "@openai/chatkit";
import type { CSSProperties } from "react";
import type { PropsOf } from "../tree/read-props";
import { blockShape, blockStyle } from "./block-size";
import { border, borderStyle } from "./border";
import { color, colorCss } from "./color";
import { flowShape, flowStyle, type Direction } from "./flow";
import { insetVariables } from "./inset";
import { paddingStyle, spacing } from "./spacing";

/** The props shared by Box, Row, Col and Form. */
export const boxShape = {
  ...blockShape,
  ...flowShape,
  padding: spacing,
  border,
  background: color,
} as const;

export function boxStyle(
  props: PropsOf<typeof boxShape>,
  along: Direction,
  scheme: ColorScheme,
): CSSProperties {
  return {
    ...flowStyle(props, along),
    ...blockStyle(props),
    ...paddingStyle(props.padding),
    ...borderStyle(props.border, scheme),
    ...insetVariables(props.padding),
    background: colorCss(props.background, "background", scheme),
  };
}
