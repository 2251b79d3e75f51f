import type { CSSProperties } from "react";
import { count, flag, oneOf, text, type PropsOf } from "../tree/read-props";
import { color } from "../values/color";
import { useColor } from "../scheme";

export const weight = oneOf("normal", "medium", "semibold", "bold");
export const textAlign = oneOf("start", "center", "end");

export const textShape = {
  value: text,
  color: color,
  weight,
  textAlign,
  truncate: flag,
  maxLines: count,
} as const;

/** Words up to this length are never broken. Longer words may be wider than the widget. */
const WHOLE_WORD = 16;

/** The attributes that the style sheet uses for all text components. */
export function useTextAttributes(props: PropsOf<typeof textShape>) {
  const color = useColor(props.color, "text");
  const oneLine = props.truncate || props.maxLines === 1;
  const style: CSSProperties = { color, WebkitLineClamp: oneLine ? undefined : props.maxLines };
  return {
    dir: "auto",
    "data-weight": props.weight,
    "data-text-align": props.textAlign,
    "data-truncate": oneLine || undefined,
    "data-clamp": (!oneLine && props.maxLines !== undefined) || undefined,
    "data-whole-words": hasShortWords(props.value ?? "") || undefined,
    style,
  } as const;
}

function hasShortWords(value: string): boolean {
  return value.split(/\s+/).every((word) => word.length <= WHOLE_WORD);
}
