import { useEffect } from "react";
import { fieldId, labelId, useFormScope } from "../forms/form-scope";
import { oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { textAlign, weight } from "../text/text-props";
import { color } from "../values/color";
import { useColor } from "../scheme";

const readLabel = propsReader({
  value: text,
  fieldName: text,
  size: oneOf("xs", "sm", "md", "lg", "xl"),
  weight,
  textAlign,
  color: color,
});

export function Label({ node }: NodeProps) {
  const { value, fieldName = "", ...props } = readLabel(node);
  const form = useFormScope();
  const { controller } = form;
  const color = useColor(props.color, "text");
  useEffect(() => controller.addLabel(fieldName), [controller, fieldName]);
  return (
    <label
      id={labelId(form, fieldName)}
      htmlFor={fieldId(form, fieldName)}
      className="w-text w-label"
      data-size={props.size ?? "sm"}
      data-weight={props.weight ?? "medium"}
      data-text-align={props.textAlign}
      style={{ color }}
      dir="auto"
      // A native label can't focus a group.
      onClick={() => controller.focus(fieldName)}
    >
      {value}
    </label>
  );
}
