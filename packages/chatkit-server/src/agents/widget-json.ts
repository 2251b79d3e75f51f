import type { WidgetRoot } from "../protocol";

/** Compact JSON without unset props. */
export function widgetJson(widget: WidgetRoot): string {
  return JSON.stringify(widget, (_key, value: unknown) => (value === null ? undefined : value));
}
