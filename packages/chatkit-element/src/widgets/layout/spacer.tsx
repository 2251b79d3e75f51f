import { useContext } from "react";
import { propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { spacingLength } from "../values/spacing";
import { FlowContext } from "./flow-context";

const readSpacer = propsReader({ minSize: spacingLength });

export function Spacer({ node }: NodeProps) {
  const { minSize } = readSpacer(node);
  const along = useContext(FlowContext);
  return (
    <div
      className="w-spacer"
      style={along === "row" ? { minWidth: minSize } : { minHeight: minSize }}
    />
  );
}
