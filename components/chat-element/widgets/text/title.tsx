import { oneOf, propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { textShape, useTextAttributes } from "./text-props";

/** Below the thread's title and the hidden heading of each item. */
const HEADING_LEVEL = 4;

const readTitle = propsReader({
  ...textShape,
  size: oneOf("sm", "md", "lg", "xl", "2xl", "3xl", "4xl", "5xl"),
});

export function Title({ node }: NodeProps) {
  const props = readTitle(node);
  const attributes = useTextAttributes(props);
  if (!props.value) return null;
  return (
    <div
      role="heading"
      aria-level={HEADING_LEVEL}
      className="w-text w-title"
      data-size={props.size ?? "md"}
      {...attributes}
    >
      {props.value}
    </div>
  );
}
