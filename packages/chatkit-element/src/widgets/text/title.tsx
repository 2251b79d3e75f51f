import { useContext } from "react";
import { oneOf, propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { textShape, useTextAttributes } from "./text-props";
import { TitleLevelsContext, titleSizes } from "./title-levels";

const readTitle = propsReader({
  ...textShape,
  size: oneOf(...titleSizes),
});

export function Title({ node }: NodeProps) {
  const props = readTitle(node);
  const attributes = useTextAttributes(props);
  const level = useContext(TitleLevelsContext).get(node);
  if (!props.value) return null;
  return (
    <div
      role="heading"
      aria-level={level}
      className="w-text w-title"
      data-size={props.size ?? "md"}
      {...attributes}
    >
      {props.value}
    </div>
  );
}
