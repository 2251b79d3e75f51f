import type { ColorScheme, ThemeOption } from "@openai/chatkit";
import type { Annotation } from "@acme/chatkit-server/protocol";

export interface MarkdownPageState {
  readonly texts: readonly string[];
  readonly streaming?: boolean;
  readonly annotations?: readonly Annotation[];
  readonly theme?: ColorScheme | ThemeOption;
  readonly locale?: string;
  readonly allowedDomains?: readonly string[];
  readonly links?: readonly string[];
}

/** The page's interface for tests, as `window.markdownPage`. */
export interface MarkdownPageApi {
  show(state: MarkdownPageState): void;
  readonly activated: readonly string[];
}

declare global {
  interface Window {
    markdownPage: MarkdownPageApi;
  }
}
