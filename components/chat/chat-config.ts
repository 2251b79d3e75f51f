import type { WidgetMode } from "./widget-source";

/** What the server tells the chat about this deployment. */
export interface ChatConfig {
  widget: WidgetMode;
  /** The ChatKit server: a path of this site, or a URL. */
  apiUrl: string;
  domainKey: string;
  /** No model key is set, so the answers must be labeled as scripted. */
  demoModel: boolean;
  /** The ids of the models that the user can choose from; the first is the default. */
  models: readonly string[];
  /** The page's font, as a CSS list of font families. */
  fontFamily: string;
}
