import { useId, useRef, useState } from "react";
import { useTexts } from "../../ui/services";
import { action } from "../actions/widget-action";
import { useWidgetAction } from "../actions/use-widget-action";
import { FieldFrame } from "../forms/field-frame";
import { useField } from "../forms/use-field";
import { flag, list, propsReader, record, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { controlSize, controlVariant } from "./control-props";
import { Popover } from "./popover";
import { SelectList } from "./select-list";
import type { SelectOption } from "./select-options";
import { Trigger } from "./trigger";

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
});

export function Select({ node }: NodeProps) {
  const { name = "", options: given = [], ...props } = readSelect(node);
  const text = useTexts();
  const runner = useWidgetAction(props.onChangeAction, { automatic: "none" });
  const [open, setOpen] = useState(false);
  const listId = useId();
  const trigger = useRef<HTMLDivElement>(null);
  const field = useField<string, HTMLButtonElement>({
    name,
    kind: "Select",
    initial: props.defaultValue ?? "",
    read: (value) => value || undefined,
  });
  const options = given.map(completeOption);
  const chosen = options.find(({ value }) => value === field.value);
  const placeholder = props.placeholder ?? text("widget.chooseOption");
  const held = runner.loading || runner.blocked;

  function choose(value: string): void {
    close();
    if (value === field.value) return;
    field.change(value);
    runner.run([name, value || undefined]);
  }

  function close(): void {
    setOpen(false);
    field.element.current?.focus();
  }

  return (
    <FieldFrame {...field} grows={props.block}>
      <div ref={trigger}>
        <Trigger
          {...field.validity}
          ref={field.element}
          id={field.id}
          look={{
            variant: props.variant ?? "outline",
            size: props.size ?? "md",
            pill: props.pill,
            block: props.block,
          }}
          icon="chevron-down"
          empty={!chosen}
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          aria-label={field.labelled ? undefined : placeholder}
          aria-disabled={held || undefined}
          disabled={props.disabled}
          onClear={props.clearable && chosen && !held ? () => choose("") : undefined}
          onClick={() => setOpen(!open && !held)}
          onKeyDown={(event) => {
            if (!opensList(event.key) || open || held) return;
            event.preventDefault();
            setOpen(true);
          }}
        >
          {chosen?.label ?? placeholder}
        </Trigger>
      </div>
      {open ? (
        <Popover
          anchor={trigger}
          matchWidth
          className="w-select-popover"
          onClose={() => setOpen(false)}
        >
          <SelectList
            id={listId}
            label={placeholder}
            options={options}
            value={field.value}
            searchable={props.searchable ?? options.length > SEARCHABLE_ABOVE}
            onChoose={choose}
            onClose={close}
          />
        </Popover>
      ) : null}
    </FieldFrame>
  );
}

function opensList(key: string): boolean {
  return key === "ArrowDown" || key === "ArrowUp";
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
