import { action } from "../actions/widget-action";
import { useWidgetAction } from "../actions/use-widget-action";
import { FieldFrame } from "../forms/field-frame";
import { useField } from "../forms/use-field";
import { flag, list, propsReader, record, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { direction } from "../values/flow";

const readRadioGroup = propsReader({
  name: text,
  options: list(record({ label: text, value: text, disabled: flag })),
  ariaLabel: text,
  onChangeAction: action,
  defaultValue: text,
  direction,
  disabled: flag,
  required: flag,
});

export function RadioGroup({ node }: NodeProps) {
  const { name = "", options = [], ariaLabel, required, ...props } = readRadioGroup(node);
  const runner = useWidgetAction(props.onChangeAction, { automatic: "none" });
  const field = useField<string, HTMLDivElement>({
    name,
    kind: "RadioGroup",
    initial: props.defaultValue ?? "",
    read: (value) => (value === "" && !required ? undefined : value),
    check: (value) => (required && value === "" ? "chooseOption" : null),
  });
  const held = runner.loading || runner.blocked;

  function choose(value: string): void {
    if (held) return;
    field.change(value);
    runner.run([name, value]);
  }

  return (
    <FieldFrame problem={field.problem} problemId={field.problemId}>
      <div
        {...field.validity}
        ref={field.element}
        id={field.id}
        role="radiogroup"
        className="w-radio-group"
        data-direction={props.direction ?? "col"}
        aria-label={field.labeled && !ariaLabel ? undefined : (ariaLabel ?? name)}
        aria-labelledby={field.labeled && !ariaLabel ? field.labelId : undefined}
        aria-required={required}
        tabIndex={-1}
        onFocus={(event) => {
          if (event.target === event.currentTarget) focusChoice(event.currentTarget);
        }}
      >
        {options.map(({ label, value = label ?? "", disabled }, index) => (
          <label key={`${value} ${index}`} className="w-choice">
            <span className="w-choice-mark w-radio-mark">
              <input
                className="w-choice-input"
                type="radio"
                name={field.id}
                value={value}
                checked={field.value === value}
                disabled={disabled ?? props.disabled}
                aria-disabled={held || undefined}
                onChange={() => choose(value)}
              />
            </span>
            <span dir="auto">{label ?? value}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

function focusChoice(group: HTMLElement): void {
  const chosen = group.querySelector<HTMLElement>("input:checked:enabled");
  (chosen ?? group.querySelector<HTMLElement>("input:enabled"))?.focus();
}
