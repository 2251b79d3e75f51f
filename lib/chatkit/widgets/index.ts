export { diffWidget, type WidgetUpdate } from "./diff-widget";
export { streamWidget, type StreamWidgetOptions, type WidgetInput } from "./stream-widget";
export { isWidgetRoot, widgetRoot } from "./widget-root";
