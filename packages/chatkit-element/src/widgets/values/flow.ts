import type { CSSProperties } from "react";
import { oneOf, type PropsOf } from "../tree/read-props";
import { flex } from "./block-size";
import { spacingLength } from "./spacing";

const ALIGN_ITEMS = {
  start: "flex-start",
  center: "center",
  end: "flex-end",
  baseline: "baseline",
  stretch: "stretch",
} as const;

const JUSTIFY_CONTENT = {
  start: "flex-start",
  center: "center",
  end: "flex-end",
  between: "space-between",
  around: "space-around",
  evenly: "space-evenly",
  stretch: "stretch",
} as const;

export type Direction = "row" | "col";

export const direction = oneOf("row", "col");
export const align = oneOf("start", "center", "end", "baseline", "stretch");

export const flowShape = {
  align,
  justify: oneOf("start", "center", "end", "between", "around", "evenly", "stretch"),
  wrap: oneOf("nowrap", "wrap", "wrap-reverse"),
  flex,
  gap: spacingLength,
} as const;

/** The styles with which a container lays out its children. */
export function flowStyle(props: PropsOf<typeof flowShape>, along: Direction): CSSProperties {
  return {
    flexDirection: along === "row" ? "row" : "column",
    alignItems: props.align && ALIGN_ITEMS[props.align],
    justifyContent: props.justify && JUSTIFY_CONTENT[props.justify],
    flexWrap: props.wrap,
    flex: props.flex,
    gap: props.gap,
  };
}
