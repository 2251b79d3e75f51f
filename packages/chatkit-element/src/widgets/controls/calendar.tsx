import { DayPicker, type Matcher } from "react-day-picker";
import { Icon } from "../../ui/icons/icon";
import { useElementServices } from "../../ui/services";
import { dayOfLocal, localNoon, type CalendarDay } from "./calendar-day";
import { calendarFormats, firstWeekday } from "./calendar-formats";

export interface CalendarProps {
  readonly label: string;
  readonly value: CalendarDay | undefined;
  readonly min: CalendarDay | undefined;
  readonly max: CalendarDay | undefined;
  onChoose(day: CalendarDay): void;
}

const CLASS_NAMES = {
  root: "w-calendar",
  months: "w-calendar-months",
  month_caption: "w-calendar-caption",
  nav: "w-calendar-nav",
  button_previous: "w-calendar-step",
  button_next: "w-calendar-step",
  month_grid: "w-calendar-grid",
  weekday: "w-calendar-weekday",
  day: "w-calendar-day",
  day_button: "w-calendar-button",
  selected: "w-day-selected",
  today: "w-day-today",
  outside: "w-day-outside",
  disabled: "w-day-disabled",
  hidden: "w-day-hidden",
} as const;

/** A month for picking a day. Arrow keys, Home, End, Page Up and Page Down move between days. */
export function Calendar({ label, value, min, max, onChoose }: CalendarProps) {
  const { locale, direction, text } = useElementServices();
  const today = localNoon(dayOfLocal(new Date()));
  const first = min === undefined ? undefined : localNoon(min);
  const last = max === undefined ? undefined : localNoon(max);
  const chosen = value === undefined ? undefined : localNoon(value);
  const formats = calendarFormats(locale);
  return (
    <DayPicker
      mode="single"
      role="dialog"
      aria-label={label}
      autoFocus
      required
      fixedWeeks
      showOutsideDays
      dir={direction}
      lang={locale}
      weekStartsOn={firstWeekday(locale)}
      selected={chosen}
      today={today}
      defaultMonth={chosen ?? clamp(today, first, last)}
      startMonth={first}
      endMonth={last}
      disabled={outside(first, last)}
      classNames={CLASS_NAMES}
      formatters={formats.formatters}
      labels={{
        ...formats.labels,
        labelPrevious: () => text("widget.previousMonth"),
        labelNext: () => text("widget.nextMonth"),
      }}
      components={{ Chevron }}
      onSelect={(date: Date) => onChoose(dayOfLocal(date))}
    />
  );
}

/** An arrow. The icon itself is mirrored in right-to-left languages. */
function Chevron({ orientation }: { readonly orientation?: "up" | "down" | "left" | "right" }) {
  const { direction } = useElementServices();
  const back = (orientation === "left") !== (direction === "rtl");
  return <Icon name={back ? "chevron-left" : "chevron-right"} size={16} />;
}

function outside(first: Date | undefined, last: Date | undefined): Matcher[] {
  return [...(first ? [{ before: first }] : []), ...(last ? [{ after: last }] : [])];
}

function clamp(date: Date, first: Date | undefined, last: Date | undefined): Date {
  if (first && date < first) return first;
  return last && date > last ? last : date;
}
