import { widgetRootTypes, type WidgetComponent, type WidgetRoot } from "../protocol";

const rootTypes: ReadonlySet<string> = new Set(widgetRootTypes);

export function isWidgetRoot(component: WidgetComponent): component is WidgetRoot {
  return rootTypes.has(component.type);
}

/** The component as the root of a widget. Throws if its type can't be a root. */
export function widgetRoot(component: WidgetComponent): WidgetRoot {
  if (isWidgetRoot(component)) return component;
  throw new TypeError(
    `A widget's root must be one of ${widgetRootTypes.join(", ")}, not ${component.type}.`,
  );
}
