import type { ChatKitOptions } from "@openai/chatkit";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { ElementState } from "../state/element-state";

export interface ElementContextValue {
  readonly session: Session;
  readonly options: ChatKitOptions;
  /** Level of the thread's title; items and their own headings sit below it. */
  readonly headingLevel: number;
  readonly resumeClientTools: boolean;
  /** Whether a wide element shows the list of chats beside the thread. */
  readonly historySidebar: boolean;
  /** What the page has to add before the chat can work, or null. */
  readonly missing: string | null;
}

export const ElementContext = createContext<ElementContextValue | null>(null);

export function useElement(): ElementContextValue {
  const value = useContext(ElementContext);
  if (!value) throw new Error("useElement needs an ElementContext above it.");
  return value;
}

/**
 * Reads part of the state. `select` must return the same reference while that part is unchanged.
 */
export function useElementState<T>(select: (state: ElementState) => T): T {
  const { store } = useElement().session;
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}
