import { createContext, useContext } from "react";
import type { Texts } from "../locales";

/** What every view of the element may ask of the element that hosts it. */
export interface ElementServices {
  readonly text: Texts;
  /** A BCP 47 tag, the resolved UI locale. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly colorScheme: "light" | "dark";
  /**
   * Whether an image may be requested without the user's click.
   * Text of a model is held to a stricter rule than media that the server sends as such.
   */
  isImageAllowed(url: string, source: "markdown" | "media"): boolean;
  /** Handles in-app links; false means that the browser should follow the link. */
  activateLink(url: string): boolean;
  /** Speaks through the element's live region. */
  announce(text: string, urgency?: "polite" | "assertive"): void;
  /** Dispatches `chatkit.error`; the caller shows the visible side. */
  reportError(error: Error): void;
  /** Dispatches `chatkit.log`; data must carry no message text and no secret. */
  log(name: string, data?: Record<string, unknown>): void;
}

export const ElementServicesContext = createContext<ElementServices | null>(null);

export function useElementServices(): ElementServices {
  const services = useContext(ElementServicesContext);
  if (!services) throw new Error("useElementServices needs an ElementServicesContext above it.");
  return services;
}

/** How every component gets the words it shows. */
export function useTexts(): Texts {
  return useElementServices().text;
}
