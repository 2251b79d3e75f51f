import { useId, useRef, useState, type ReactNode } from "react";
import { Icon } from "../../ui/icons/icon";
import { Popover, type PopoverProps } from "../../ui/popover";
import { useTexts } from "../../ui/services";
import type { ActionRunner } from "../actions/use-widget-action";
import { FieldFrame } from "../forms/field-frame";
import type { Field } from "../forms/use-field";
import type { FieldValue } from "../forms/form-values";
import { useNameWithSubject } from "../tree/subject";

export interface PickerPanel {
  readonly id: string;
  readonly choose: (value: string) => void;
  /** Closes the panel and returns focus. */
  readonly close: () => void;
}

interface PickerProps extends Pick<PopoverProps, "side" | "align" | "matchWidth"> {
  readonly name: string;
  readonly field: Field<string, HTMLButtonElement>;
  readonly runner: ActionRunner;
  /** Converts a value to what the action receives. */
  readonly read: (value: string) => FieldValue | undefined;
  readonly look: {
    readonly variant?: string | undefined;
    readonly size?: string | undefined;
    readonly pill?: boolean | undefined;
    readonly block?: boolean | undefined;
    readonly clearable?: boolean | undefined;
    readonly disabled?: boolean | undefined;
    readonly required?: boolean | undefined;
    /** The widget's own, which also names a field without a label. */
    readonly placeholder?: string | undefined;
  };
  readonly popup: "listbox" | "dialog";
  /** The icon at the end of the control. */
  readonly icon: string;
  readonly placeholder: string;
  /** The value's label; undefined if there is no value. */
  readonly chosen: string | undefined;
  readonly panelClass: string;
  readonly panel: (panel: PickerPanel) => ReactNode;
}

/** The button of a Select or a DatePicker, and the popover that it opens. */
export function Picker({ name, field, runner, look, popup, chosen, ...props }: PickerProps) {
  const text = useTexts();
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const fullName = useNameWithSubject(props.placeholder);
  const frame = useRef<HTMLDivElement>(null);
  const held = runner.loading || runner.blocked;
  const clearable = look.clearable && chosen !== undefined && !held;

  function close(): void {
    setOpen(false);
    field.element.current?.focus();
  }

  function choose(value: string): void {
    close();
    if (value === field.value) return;
    field.change(value);
    runner.run([name, props.read(value)]);
  }

  return (
    <FieldFrame {...field} name={field.labeled ? undefined : look.placeholder} grows={look.block}>
      <div ref={frame} className="w-trigger-frame" data-block={look.block}>
        <button
          {...field.validity}
          ref={field.element}
          id={field.id}
          type="button"
          role="combobox"
          className="w-trigger"
          data-variant={look.variant ?? "outline"}
          data-size={look.size ?? "md"}
          data-pill={look.pill}
          data-empty={chosen === undefined}
          data-clearable={clearable}
          aria-haspopup={popup}
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          aria-label={field.labeled ? undefined : (fullName ?? props.placeholder)}
          aria-disabled={held || undefined}
          aria-required={look.required}
          disabled={look.disabled}
          onClick={() => setOpen(!open && !held)}
          onKeyDown={(event) => {
            const opens = event.key === "ArrowDown" || event.key === "ArrowUp";
            if (popup !== "listbox" || !opens || open || held) return;
            event.preventDefault();
            setOpen(true);
          }}
        >
          <span className="w-trigger-text" dir="auto">
            {chosen ?? props.placeholder}
          </span>
          <Icon name={props.icon} size={16} className="w-trigger-icon" />
        </button>
        {clearable ? (
          <button
            type="button"
            className="w-clear"
            aria-label={text("widget.clear")}
            disabled={look.disabled}
            onClick={() => choose("")}
          >
            <Icon name="close" size={14} />
          </button>
        ) : null}
      </div>
      {open ? (
        <Popover
          anchor={frame}
          side={props.side}
          align={props.align}
          matchWidth={props.matchWidth ?? false}
          className={props.panelClass}
          onClose={() => setOpen(false)}
        >
          {props.panel({ id: panelId, choose, close })}
        </Popover>
      ) : null}
    </FieldFrame>
  );
}
