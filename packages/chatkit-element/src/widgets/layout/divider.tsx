import { useContext } from "react";
import { flag, propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { sizeLength } from "../values/block-size";
import { color } from "../values/color";
import { customProperties } from "../values/inset";
import { spacingLength } from "../values/spacing";
import { useColor } from "../scheme";
import { FlowContext } from "./flow-context";

const readDivider = propsReader({
  color: color,
  size: sizeLength,
  spacing: spacingLength,
  flush: flag,
});

/** A line perpendicular to the direction of its container. */
export function Divider({ node }: NodeProps) {
  const { color, size, spacing, flush } = readDivider(node);
  const across = useContext(FlowContext) === "row" ? "vertical" : "horizontal";
  const line = useColor(color, "border");
  return (
    <div
      role="separator"
      aria-orientation={across}
      className="w-divider"
      data-across={across}
      data-flush={flush}
      style={customProperties({
        "--ck-divider-size": size ?? "1px",
        "--ck-divider-spacing": spacing ?? "0px",
        "--ck-divider-color": line ?? "var(--ck-border)",
      })}
    />
  );
}
