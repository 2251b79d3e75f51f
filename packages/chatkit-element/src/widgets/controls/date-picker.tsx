import { useId, useRef, useState } from "react";
import { createLazyModule, useLazyFailure, useLazyModule } from "../../ui/lazy-module";
import { PartFailure } from "../../ui/part-failure";
import { useElementServices } from "../../ui/services";
import { action } from "../actions/widget-action";
import { useWidgetAction } from "../actions/use-widget-action";
import { FieldFrame } from "../forms/field-frame";
import { useField } from "../forms/use-field";
import { flag, oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { dayOf, formatDay, isOutside, isoOfDay, type CalendarDay } from "./calendar-day";
import { controlSize, controlVariant } from "./control-props";
import { closeOnEscape, Popover } from "./popover";
import { Spinner } from "./spinner";
import { Trigger } from "./trigger";

const calendarModule = createLazyModule(() => import("./calendar"));

const readDatePicker = propsReader({
  name: text,
  onChangeAction: action,
  placeholder: text,
  defaultValue: text,
  min: text,
  max: text,
  variant: controlVariant,
  size: controlSize,
  side: oneOf("top", "bottom", "left", "right"),
  align: oneOf("start", "center", "end"),
  pill: flag,
  block: flag,
  clearable: flag,
  disabled: flag,
});

export function DatePicker({ node }: NodeProps) {
  const { name = "", ...props } = readDatePicker(node);
  const { text, locale } = useElementServices();
  const runner = useWidgetAction(props.onChangeAction, { automatic: "none" });
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const trigger = useRef<HTMLDivElement>(null);
  const calendar = useLazyModule(calendarModule, open);
  const failed = useLazyFailure(calendarModule);
  const [min, max] = [dayOf(props.min), dayOf(props.max)];
  const field = useField<CalendarDay, HTMLButtonElement>({
    name,
    kind: "DatePicker",
    initial: dayOf(props.defaultValue) ?? "",
    read: (day) => (day === "" ? undefined : isoOfDay(day)),
    check: (day) => (day !== "" && isOutside(day, min, max) ? "invalid" : null),
  });
  const placeholder = props.placeholder ?? text("widget.chooseDate");
  const held = runner.loading || runner.blocked;

  function choose(day: CalendarDay): void {
    close();
    if (day === field.value) return;
    field.change(day);
    runner.run([name, day === "" ? undefined : isoOfDay(day)]);
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
          icon="calendar"
          empty={field.value === ""}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          aria-label={field.labelled ? undefined : placeholder}
          aria-disabled={held || undefined}
          disabled={props.disabled}
          onClear={props.clearable && field.value && !held ? () => choose("") : undefined}
          onClick={() => setOpen(!open && !held)}
        >
          {field.value === "" ? placeholder : formatDay(field.value, locale)}
        </Trigger>
      </div>
      {open ? (
        <Popover
          anchor={trigger}
          side={props.side}
          align={props.align}
          className="w-calendar-popover"
          onClose={() => setOpen(false)}
        >
          <div id={panelId} className="w-calendar-frame" onKeyDown={closeOnEscape(close)}>
            {calendar ? (
              <calendar.Calendar
                label={placeholder}
                value={field.value || undefined}
                min={min}
                max={max}
                onChoose={choose}
              />
            ) : failed ? (
              <PartFailure module={calendarModule} />
            ) : (
              <Spinner />
            )}
          </div>
        </Popover>
      ) : null}
    </FieldFrame>
  );
}
