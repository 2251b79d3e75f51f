import { count, flag, oneOf, propsReader } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { sizeLength } from "../values/block-size";
import { customProperties } from "../values/inset";
import { EditableText, editable } from "./editable-text";
import { StreamingText } from "./streaming-text";
import { textShape, useTextAttributes } from "./text-props";

const readText = propsReader({
  ...textShape,
  streaming: flag,
  italic: flag,
  lineThrough: flag,
  width: sizeLength,
  size: oneOf("xs", "sm", "md", "lg", "xl"),
  minLines: count,
  editable,
});

export function Text({ node }: NodeProps) {
  const props = readText(node);
  const { style, ...attributes } = useTextAttributes(props);
  const { minLines, editable: field, value = "", streaming = false } = props;
  const look = {
    className: "w-text",
    "data-size": props.size ?? "md",
    "data-italic": props.italic,
    "data-line-through": props.lineThrough,
    ...attributes,
    style: {
      ...style,
      width: props.width,
      ...(minLines === undefined ? {} : customProperties({ "--ck-min-lines": String(minLines) })),
    },
  } as const;
  if (field?.name)
    return <EditableText field={{ ...field, name: field.name }} value={value} {...look} />;
  return (
    <div {...look} data-min-lines={minLines}>
      <StreamingText value={value} streaming={streaming} />
    </div>
  );
}
