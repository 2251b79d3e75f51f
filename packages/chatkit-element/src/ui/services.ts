import { createContext, useContext } from "react";
import type { Texts } from "../locales";

/** The element's services for its views. */
export interface ElementServices {
  readonly text: Texts;
  /** A BCP 47 tag, the resolved UI locale. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly colorScheme: "light" | "dark";
  /**
   * Whether an image may be requested without a click. The rule is stricter for a model's text than
   * for media from the server.
   */
  isImageAllowed(url: string, source: "markdown" | "media"): boolean;
  /** Handles in-app links; false means that the browser should follow the link. */
  activateLink(url: string): boolean;
  /** Announces a text in the element's live region. */
  announce(text: string, urgency?: "polite" | "assertive"): void;
  /** Dispatches `chatkit.error`; the caller shows the error to the user. */
  reportError(error: Error): void;
  /** Dispatches `chatkit.log`; data must not contain message text or secrets. */
  log(name: string, data?: Record<string, unknown>): void;
}

export const ElementServicesContext = createContext<ElementServices | null>(null);

export function useElementServices(): ElementServices {
  const services = useContext(ElementServicesContext);
  if (!services) throw new Error("useElementServices needs an ElementServicesContext above it.");
  return services;
}

/** Provides the element's texts to components. */
export function useTexts(): Texts {
  return useElementServices().text;
}
