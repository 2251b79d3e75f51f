import type { WidgetMode } from "./widget-source";

/** The server's settings for the chat. */
export interface ChatConfig {
  widget: WidgetMode;
  /** The ChatKit server: a path of this site, or a URL. */
  apiUrl: string;
  domainKey: string;
  /** Whether answers must be labeled as scripted because no model key is set. */
  demoModel: boolean;
  /** The ids of the models that the user can choose from; the first is the default. */
  models: readonly string[];
  /** The maximum size of an attached file; the server enforces it. */
  maxAttachmentBytes: number;
  /** The page's font, as a CSS list of font families. */
  fontFamily: string;
}
