import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import type { EntitySource } from "@acme/chatkit-server/protocol";

/** Settings shared by the parts of one Markdown text. */
export interface MarkdownSettings {
  /** The heading level at which a first-level heading of the text is shown, 1 to 6. */
  readonly headingLevel: number;
  /** Wraps an interactive entity citation in the control that previews and activates it. */
  readonly renderEntity?: ((source: EntitySource, content: ReactNode) => ReactNode) | undefined;
}

export const MarkdownContext = createContext<MarkdownSettings>({ headingLevel: 4 });

export function useMarkdownSettings(): MarkdownSettings {
  return useContext(MarkdownContext);
}
