import { closeOnEscape } from "../../ui/dismissal";
import { createLazyModule, useLazyFailure, useLazyModule } from "../../ui/lazy-module";
import { PartFailure } from "../../ui/part-failure";
import { useElementServices } from "../../ui/services";
import { action } from "../actions/widget-action";
import { useWidgetAction } from "../actions/use-widget-action";
import { useField } from "../forms/use-field";
import { flag, oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { dayOf, formatDay, isOutside, isoOfDay, type CalendarDay } from "./calendar-day";
import { controlSize, controlVariant } from "./control-props";
import { Spinner } from "../../ui/spinner";
import { Picker, type PickerPanel } from "./picker";

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
  required: flag,
});

export function DatePicker({ node }: NodeProps) {
  const { name = "", ...props } = readDatePicker(node);
  const { text, locale } = useElementServices();
  const runner = useWidgetAction(props.onChangeAction, { automatic: "none" });
  const [min, max] = [dayOf(props.min), dayOf(props.max)];
  const field = useField<CalendarDay, HTMLButtonElement>({
    name,
    kind: "DatePicker",
    initial: dayOf(props.defaultValue) ?? "",
    read: readDay,
    check: (day) => {
      if (day === "") return props.required ? "chooseDate" : null;
      return isOutside(day, min, max) ? "invalid" : null;
    },
  });
  const placeholder = props.placeholder ?? text("widget.chooseDate");
  return (
    <Picker
      name={name}
      field={field}
      runner={runner}
      read={readDay}
      look={props}
      popup="dialog"
      icon="calendar"
      placeholder={placeholder}
      chosen={field.value === "" ? undefined : formatDay(field.value, locale)}
      side={props.side}
      align={props.align}
      panelClass="w-calendar-popover"
      panel={(panel) => (
        <CalendarPanel panel={panel} label={placeholder} value={field.value} min={min} max={max} />
      )}
    />
  );
}

interface CalendarPanelProps {
  readonly panel: PickerPanel;
  readonly label: string;
  readonly value: CalendarDay;
  readonly min: CalendarDay | undefined;
  readonly max: CalendarDay | undefined;
}

function CalendarPanel({ panel: { id, choose, close }, value, ...range }: CalendarPanelProps) {
  const calendar = useLazyModule(calendarModule);
  const failed = useLazyFailure(calendarModule);
  return (
    <div id={id} className="w-calendar-frame" onKeyDown={closeOnEscape(close)}>
      {calendar ? (
        <calendar.Calendar {...range} value={value || undefined} onChoose={choose} />
      ) : failed ? (
        <PartFailure module={calendarModule} />
      ) : (
        <Spinner />
      )}
    </div>
  );
}

function readDay(day: CalendarDay): string | undefined {
  return day === "" ? undefined : isoOfDay(day);
}
