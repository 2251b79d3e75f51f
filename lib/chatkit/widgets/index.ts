export * from "./containers";
export * from "./content";
export * from "./form-controls";
export type { WidgetChild, WidgetChildren } from "./component";
export { defineAction } from "./define-action";
export { diffWidget, type WidgetUpdate } from "./diff-widget";
export { streamWidget, type StreamWidgetOptions, type WidgetInput } from "./stream-widget";
export { isWidgetRoot, widgetRoot } from "./widget-root";
