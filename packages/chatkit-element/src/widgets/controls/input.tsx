import { FieldFrame } from "../forms/field-frame";
import { useFormScope } from "../forms/form-scope";
import { nativeProblem } from "../forms/native-check";
import {
  autofillAttributes,
  selectOnFocus,
  submitOnEnter,
  useAutoFocus,
} from "../forms/text-entry";
import { useField } from "../forms/use-field";
import { flag, oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { controlSize, gutterSize, inputVariant } from "./control-props";

const readInput = propsReader({
  name: text,
  inputType: oneOf("number", "email", "text", "password", "tel", "url"),
  defaultValue: text,
  required: flag,
  pattern: text,
  placeholder: text,
  allowAutofillExtensions: flag,
  autoSelect: flag,
  autoFocus: flag,
  disabled: flag,
  variant: inputVariant,
  size: controlSize,
  gutterSize,
  pill: flag,
});

export function Input({ node }: NodeProps) {
  const { name, required, pattern, placeholder, inputType = "text", ...props } = readInput(node);
  const form = useFormScope();
  const field = useField<string, HTMLInputElement>({
    name: name ?? "",
    kind: `Input ${inputType}`,
    initial: props.defaultValue ?? "",
    read: (value) => (value === "" && !required ? undefined : value),
    check: (_, element) => nativeProblem(element, pattern),
  });
  useAutoFocus(field.element, props.autoFocus);
  return (
    <FieldFrame problem={field.problem} problemId={field.problemId} grows>
      <input
        {...field.validity}
        {...autofillAttributes(props.allowAutofillExtensions)}
        ref={field.element}
        id={field.id}
        className="w-input"
        data-variant={props.variant ?? "outline"}
        data-size={props.size ?? "md"}
        data-gutter={props.gutterSize}
        data-pill={props.pill}
        type={inputType}
        name={name}
        value={field.value}
        required={required}
        pattern={inputType === "number" ? undefined : pattern}
        placeholder={placeholder}
        disabled={props.disabled}
        dir={field.value ? "auto" : undefined}
        aria-label={field.labeled ? undefined : (placeholder ?? name)}
        onChange={(event) => field.change(event.currentTarget.value)}
        onKeyDown={submitOnEnter(form)}
        onFocus={selectOnFocus(props.autoSelect)}
      />
    </FieldFrame>
  );
}
