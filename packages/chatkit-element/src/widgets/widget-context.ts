import { createContext, useContext } from "react";
import type { WidgetAction } from "./actions/widget-action";
import type { FormMemory } from "./forms/form-controller";

/** An action with everything it sends: form values are already merged into its payload. */
export interface WidgetActionInvocation {
  readonly action: WidgetAction;
}

/** What the components of one widget item share. */
export interface WidgetScope {
  readonly itemId: string;
  readonly forms: FormMemory;
  /** A response is running, so actions that start another one have to wait. */
  readonly busy: boolean;
  /** The item is still being written; its controls come alive when it is done. */
  readonly streaming: boolean;
  /** Settles when the action's effect has been shown. */
  perform(invocation: WidgetActionInvocation): Promise<void>;
  /** Fades the whole widget and makes it inert until the promise settles. */
  holdContainer(until: Promise<unknown>): void;
}

export const WidgetScopeContext = createContext<WidgetScope | null>(null);

export function useWidgetScope(): WidgetScope {
  const scope = useContext(WidgetScopeContext);
  if (!scope) throw new Error("useWidgetScope needs a WidgetView above it.");
  return scope;
}
