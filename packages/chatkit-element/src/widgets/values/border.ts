import type { ColorScheme } from "@openai/chatkit";
import type { CSSProperties } from "react";
import { amount, either, oneOf, record, type Reader } from "../tree/read-props";
import { color, colorCss, type Color } from "./color";

interface BorderLine {
  readonly size: number;
  readonly color: Color | undefined;
  readonly style: string;
}

export interface BorderSides {
  readonly top: BorderLine | undefined;
  readonly right: BorderLine | undefined;
  readonly bottom: BorderLine | undefined;
  readonly left: BorderLine | undefined;
}

const readLine = record({
  size: amount,
  color: color,
  style: oneOf("solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset"),
});

const line: Reader<BorderLine> = (value) => {
  const size = amount(value);
  if (size !== undefined) return { size, color: undefined, style: "solid" };
  const given = readLine(value);
  if (given?.size === undefined) return undefined;
  return { size: given.size, color: given.color, style: given.style ?? "solid" };
};

const uniform: Reader<BorderSides> = (value) => {
  const all = line(value);
  return all && { top: all, right: all, bottom: all, left: all };
};

const readSides = record({ top: line, right: line, bottom: line, left: line, x: line, y: line });

const perSide: Reader<BorderSides> = (value) => {
  const sides = readSides(value);
  return (
    sides && {
      top: sides.top ?? sides.y,
      right: sides.right ?? sides.x,
      bottom: sides.bottom ?? sides.y,
      left: sides.left ?? sides.x,
    }
  );
};

/** A width in pixels, one border for all sides, or a border for each side. */
export const border: Reader<BorderSides> = either(uniform, perSide);

export function borderStyle(sides: BorderSides | undefined, scheme: ColorScheme): CSSProperties {
  if (!sides) return {};
  const css = (side: BorderLine | undefined) =>
    side &&
    `${side.size}px ${side.style} ${colorCss(side.color, "border", scheme) ?? "var(--ck-border)"}`;
  return {
    borderTop: css(sides.top),
    borderRight: css(sides.right),
    borderBottom: css(sides.bottom),
    borderLeft: css(sides.left),
  };
}
