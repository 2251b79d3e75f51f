import { createElement } from "react";
import type { ReactNode } from "react";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The shapes of one icon on a 24 by 24 grid, stroked in the current color. */
export type Glyph = readonly (readonly [tag: string, attributes: Attributes])[];

const SHAPES = new Set(["path", "circle", "rect", "line", "polyline", "polygon", "ellipse"]);

export function isGlyph(value: unknown): value is Glyph {
  return (
    Array.isArray(value) &&
    value.every((shape) => Array.isArray(shape) && SHAPES.has(String(shape[0])))
  );
}

export function drawGlyph(glyph: Glyph): ReactNode[] {
  return glyph.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }));
}
