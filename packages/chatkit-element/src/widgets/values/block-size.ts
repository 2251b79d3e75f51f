import type { CSSProperties } from "react";
import { safeCssValue } from "../../theme/css-values";
import { amount, oneOf, type PropsOf, type Reader } from "../tree/read-props";
import { marginStyle, spacing } from "./spacing";

/** Numbers are pixels, strings are CSS lengths. */
export const sizeLength: Reader<string> = (value) => {
  const pixels = amount(value);
  if (pixels !== undefined) return `${pixels}px`;
  return typeof value === "string" ? safeCssValue("length", value) : undefined;
};

const aspectRatio: Reader<string> = (value) => safeCssValue("aspect-ratio", value);

export const flex: Reader<string> = (value) => safeCssValue("flex", value);

const RADIUS_PIXELS = {
  none: "0px",
  "2xs": "2px",
  xs: "4px",
  sm: "6px",
  md: "8px",
  lg: "10px",
  xl: "12px",
  "2xl": "16px",
  "3xl": "20px",
  "4xl": "24px",
  full: "9999px",
  "100%": "100%",
} as const;

const radiusName = oneOf(
  "none",
  "2xs",
  "xs",
  "sm",
  "md",
  "lg",
  "xl",
  "2xl",
  "3xl",
  "4xl",
  "full",
  "100%",
);

const radius: Reader<string> = (value) => {
  const name = radiusName(value);
  return name && RADIUS_PIXELS[name];
};

/** The size props shared by charts, boxes and images. */
export const sizeShape = {
  height: sizeLength,
  width: sizeLength,
  size: sizeLength,
  minHeight: sizeLength,
  minWidth: sizeLength,
  minSize: sizeLength,
  maxHeight: sizeLength,
  maxWidth: sizeLength,
  maxSize: sizeLength,
  aspectRatio,
} as const;

export const blockShape = { ...sizeShape, radius, margin: spacing } as const;

export function sizeStyle(props: PropsOf<typeof sizeShape>): CSSProperties {
  return {
    height: props.height ?? props.size,
    width: props.width ?? props.size,
    minHeight: props.minHeight ?? props.minSize,
    minWidth: props.minWidth ?? props.minSize,
    maxHeight: props.maxHeight ?? props.maxSize,
    maxWidth: props.maxWidth ?? props.maxSize,
    aspectRatio: props.aspectRatio,
    // A box with a size in pixels keeps it even in a crowded row.
    flexShrink: (props.width ?? props.size)?.endsWith("px") ? 0 : undefined,
  };
}

export function blockStyle(props: PropsOf<typeof blockShape>): CSSProperties {
  return {
    ...sizeStyle(props),
    borderRadius: props.radius,
    overflow: props.radius && props.radius !== "0px" ? "hidden" : undefined,
    ...marginStyle(props.margin),
  };
}
