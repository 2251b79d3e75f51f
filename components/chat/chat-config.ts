import type { WidgetMode } from "./widget-source";

/** What the server tells the chat about this deployment. */
export interface ChatConfig {
  widget: WidgetMode;
  domainKey: string;
  /** No model key is set, so scripted answers must be called that. */
  demoModel: boolean;
  /** The page's font, as a CSS list of families. */
  fontFamily: string;
}
