import { action } from "../actions/widget-action";
import { useWidgetAction } from "../actions/use-widget-action";
import { Icon } from "../../ui/icons/icon";
import { FieldFrame } from "../forms/field-frame";
import { nativeProblem } from "../forms/native-check";
import { useField } from "../forms/use-field";
import { flag, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { Spinner } from "../../ui/spinner";

const readCheckbox = propsReader({
  name: text,
  label: text,
  defaultChecked: flag,
  onChangeAction: action,
  disabled: flag,
  required: flag,
});

export function Checkbox({ node }: NodeProps) {
  const { name = "", label, onChangeAction, disabled, required, ...props } = readCheckbox(node);
  const runner = useWidgetAction(onChangeAction, { automatic: "none" });
  const field = useField<boolean, HTMLInputElement>({
    name,
    kind: "Checkbox",
    initial: props.defaultChecked ?? false,
    check: (_, element) => (nativeProblem(element) ? "requiredCheck" : null),
  });
  const held = runner.loading || runner.blocked;

  function change(checked: boolean): void {
    if (held) return;
    field.change(checked);
    runner.run([name, checked]);
  }

  return (
    <FieldFrame problem={field.problem} problemId={field.problemId}>
      <label className="w-choice">
        <span className="w-choice-mark">
          <input
            {...field.validity}
            ref={field.element}
            id={field.id}
            className="w-choice-input"
            type="checkbox"
            name={name}
            checked={field.value}
            required={required}
            disabled={disabled}
            aria-disabled={held || undefined}
            aria-label={label || field.labeled ? undefined : name}
            onChange={(event) => change(event.currentTarget.checked)}
          />
          {runner.loading ? <Spinner /> : <Icon name="check" size={14} className="w-choice-tick" />}
        </span>
        {label ? <span dir="auto">{label}</span> : null}
      </label>
    </FieldFrame>
  );
}
