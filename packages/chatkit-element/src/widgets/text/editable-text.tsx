import type { CSSProperties } from "react";
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
import { flag, record, text, type PropsOf } from "../tree/read-props";

const editableShape = {
  name: text,
  autoFocus: flag,
  autoSelect: flag,
  autoComplete: text,
  allowAutofillExtensions: flag,
  pattern: text,
  placeholder: text,
  required: flag,
} as const;

export const editable = record(editableShape);

interface EditableTextProps {
  readonly field: PropsOf<typeof editableShape> & { readonly name: string };
  readonly value: string;
  readonly className: string;
  readonly style: CSSProperties;
}

/** Text that is also a form field. It looks like text until the user hovers over it. */
export function EditableText({ field: props, value, className, ...look }: EditableTextProps) {
  const form = useFormScope();
  const field = useField<string, HTMLInputElement>({
    name: props.name,
    kind: "Text",
    initial: value,
    read: (current) => (current === "" && !props.required ? undefined : current),
    check: (_, element) => nativeProblem(element),
  });
  useAutoFocus(field.element, props.autoFocus);
  return (
    <FieldFrame problem={field.problem} problemId={field.problemId} grows>
      <input
        {...look}
        {...field.validity}
        {...autofillAttributes(props.allowAutofillExtensions, props.autoComplete)}
        ref={field.element}
        id={field.id}
        className={`${className} w-editable`}
        name={props.name}
        value={field.value}
        pattern={props.pattern}
        placeholder={props.placeholder}
        required={props.required}
        aria-label={field.labeled ? undefined : (props.placeholder ?? props.name)}
        onChange={(event) => field.change(event.currentTarget.value)}
        onKeyDown={submitOnEnter(form)}
        onFocus={selectOnFocus(props.autoSelect)}
      />
    </FieldFrame>
  );
}
