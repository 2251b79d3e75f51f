import type { ChatKitEvents, ChatKitOptions } from "@openai/chatkit";
import type { Texts } from "../locales";
import type { ElementStore } from "../state/store";
import type { ApiClient } from "../transport/api-client";
import type { IntegrationError } from "../errors/integration-error";

export type EventDetail<Name extends keyof ChatKitEvents> = ChatKitEvents[Name]["detail"];
export type EmitEvent = <Name extends keyof ChatKitEvents>(
  name: Name,
  detail: EventDetail<Name>,
) => void;

/** The dependencies of a session's parts. */
export interface SessionContext {
  readonly store: ElementStore;
  readonly client: ApiClient;
  /** The current options; callbacks are looked up when they are called. */
  readonly options: () => ChatKitOptions;
  readonly text: Texts;
  /** The resolved UI locale, for numbers. */
  readonly locale: () => string;
  /** Dispatches an event on the element. */
  readonly emit: EmitEvent;
  readonly log: (name: string, data?: Record<string, unknown>) => void;
  /** Dispatches `chatkit.error`. */
  readonly fail: (error: IntegrationError) => void;
  readonly toast: (text: string) => void;
  readonly announce: (text: string, urgency?: "polite" | "assertive") => void;
  /** Whether the server continues turns without a connection and stops them on request. */
  readonly durableTurns: () => boolean;
  /** Aborted when the element is removed. */
  readonly lifetime: AbortSignal;
  readonly createId: (prefix: string) => string;
}
