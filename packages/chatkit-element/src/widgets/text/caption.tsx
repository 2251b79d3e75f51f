import { oneOf, propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { textShape, useTextAttributes } from "./text-props";

const readCaption = propsReader({ ...textShape, size: oneOf("sm", "md", "lg") });

export function Caption({ node }: NodeProps) {
  const props = readCaption(node);
  return (
    <div className="w-text w-caption" data-size={props.size ?? "md"} {...useTextAttributes(props)}>
      {props.value}
    </div>
  );
}
