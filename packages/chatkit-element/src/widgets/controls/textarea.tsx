import { useLayoutEffect } from "react";
import { FieldFrame } from "../forms/field-frame";
import { nativeProblem } from "../forms/native-check";
import { autofillAttributes, selectOnFocus, useAutoFocus } from "../forms/text-entry";
import { useField } from "../forms/use-field";
import { count, flag, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { controlSize, gutterSize, inputVariant } from "./control-props";

const readTextarea = propsReader({
  name: text,
  defaultValue: text,
  required: flag,
  pattern: text,
  placeholder: text,
  autoSelect: flag,
  autoFocus: flag,
  disabled: flag,
  variant: inputVariant,
  size: controlSize,
  gutterSize,
  rows: count,
  autoResize: flag,
  maxRows: count,
  allowAutofillExtensions: flag,
});

const DEFAULT_ROWS = 3;

export function Textarea({ node }: NodeProps) {
  const { name, required, pattern, placeholder, ...props } = readTextarea(node);
  const field = useField<string, HTMLTextAreaElement>({
    name: name ?? "",
    kind: "Textarea",
    initial: props.defaultValue ?? "",
    read: (value) => (value === "" && !required ? undefined : value),
    check: (_, element) => nativeProblem(element, pattern),
  });
  const grows = props.autoResize ?? true;
  useAutoFocus(field.element, props.autoFocus);
  useLayoutEffect(() => {
    if (grows && field.element.current) fitHeight(field.element.current, props.maxRows);
  }, [grows, field.element, field.value, props.maxRows]);
  return (
    <FieldFrame problem={field.problem} problemId={field.problemId} grows>
      <textarea
        {...field.validity}
        {...autofillAttributes(props.allowAutofillExtensions)}
        ref={field.element}
        id={field.id}
        className="w-input w-textarea"
        data-variant={props.variant ?? "outline"}
        data-size={props.size ?? "md"}
        data-gutter={props.gutterSize}
        data-grows={grows}
        name={name}
        value={field.value}
        rows={props.rows ?? DEFAULT_ROWS}
        required={required}
        placeholder={placeholder}
        disabled={props.disabled}
        dir={field.value ? "auto" : undefined}
        aria-label={field.labeled ? undefined : (placeholder ?? name)}
        onChange={(event) => field.change(event.currentTarget.value)}
        onFocus={selectOnFocus(props.autoSelect)}
      />
    </FieldFrame>
  );
}

function fitHeight(element: HTMLTextAreaElement, maxRows: number | undefined): void {
  const style = getComputedStyle(element);
  const border = element.offsetHeight - element.clientHeight;
  element.style.height = "auto";
  const wanted = element.scrollHeight + border;
  const chrome = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom) + border;
  const most = maxRows === undefined ? Infinity : maxRows * parseFloat(style.lineHeight) + chrome;
  element.style.height = `${Math.min(wanted, most)}px`;
  element.style.overflowY = wanted > most ? "auto" : "hidden";
}
