import type { CSSProperties } from "react";
import { safeCssValue } from "../../theme/css-values";
import { amount, either, measure, record, type Reader } from "../tree/read-props";

const readSides = record({
  top: measure,
  right: measure,
  bottom: measure,
  left: measure,
  x: measure,
  y: measure,
});

/** CSS lengths for the four sides; undefined if not given. */
export interface Sides {
  readonly top?: string | undefined;
  readonly right?: string | undefined;
  readonly bottom?: string | undefined;
  readonly left?: string | undefined;
}

/** Numbers are multiples of the theme's spacing unit, strings are CSS lengths. */
export const spacingLength: Reader<string> = (value) => {
  const units = amount(value);
  if (units !== undefined) return units === 0 ? "0px" : `calc(${units} * var(--ck-unit))`;
  return typeof value === "string" ? safeCssValue("length", value) : undefined;
};

const uniform: Reader<Sides> = (value) => {
  const length = spacingLength(value);
  return length === undefined
    ? undefined
    : { top: length, right: length, bottom: length, left: length };
};

const perSide: Reader<Sides> = (value) => {
  const sides = readSides(value);
  if (!sides) return undefined;
  return {
    top: spacingLength(sides.top ?? sides.y),
    right: spacingLength(sides.right ?? sides.x),
    bottom: spacingLength(sides.bottom ?? sides.y),
    left: spacingLength(sides.left ?? sides.x),
  };
};

export const spacing: Reader<Sides> = either(uniform, perSide);

export function paddingStyle(sides: Sides | undefined): CSSProperties {
  if (!sides) return {};
  return {
    paddingTop: sides.top,
    paddingRight: sides.right,
    paddingBottom: sides.bottom,
    paddingLeft: sides.left,
  };
}

export function marginStyle(sides: Sides | undefined): CSSProperties {
  if (!sides) return {};
  return {
    marginTop: sides.top,
    marginRight: sides.right,
    marginBottom: sides.bottom,
    marginLeft: sides.left,
  };
}
