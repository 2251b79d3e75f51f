import { useTexts } from "../../ui/services";
import { action } from "../actions/widget-action";
import { useWidgetAction } from "../actions/use-widget-action";
import { useField } from "../forms/use-field";
import { flag, list, propsReader, record, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { controlSize, controlVariant } from "./control-props";
import { Picker } from "./picker";
import { SelectList } from "./select-list";
import type { SelectOption } from "./select-options";

const SEARCHABLE_ABOVE = 15;

const readSelect = propsReader({
  name: text,
  options: list(record({ value: text, label: text, disabled: flag, description: text })),
  onChangeAction: action,
  placeholder: text,
  defaultValue: text,
  variant: controlVariant,
  size: controlSize,
  pill: flag,
  block: flag,
  clearable: flag,
  disabled: flag,
  searchable: flag,
  required: flag,
});

export function Select({ node }: NodeProps) {
  const { name = "", options: given = [], ...props } = readSelect(node);
  const text = useTexts();
  const runner = useWidgetAction(props.onChangeAction, { automatic: "none" });
  const field = useField<string, HTMLButtonElement>({
    name,
    kind: "Select",
    initial: props.defaultValue ?? "",
    read: readValue,
    check: (value) => (props.required && value === "" ? "chooseOption" : null),
  });
  const options = given.map(completeOption);
  const placeholder = props.placeholder ?? text("widget.chooseOption");
  return (
    <Picker
      name={name}
      field={field}
      runner={runner}
      read={readValue}
      look={props}
      popup="listbox"
      icon="chevron-down"
      placeholder={placeholder}
      chosen={options.find(({ value }) => value === field.value)?.label}
      matchWidth
      panelClass="w-select-popover"
      panel={({ id, choose, close }) => (
        <SelectList
          id={id}
          label={placeholder}
          options={options}
          value={field.value}
          searchable={props.searchable ?? options.length > SEARCHABLE_ABOVE}
          onChoose={choose}
          onClose={close}
        />
      )}
    />
  );
}

function readValue(value: string): string | undefined {
  return value || undefined;
}

function completeOption(option: {
  readonly value: string | undefined;
  readonly label: string | undefined;
  readonly disabled: boolean | undefined;
  readonly description: string | undefined;
}): SelectOption {
  const { label, disabled = false, description } = option;
  const value = option.value ?? label ?? "";
  return { value, label: label ?? value, disabled, description };
}
