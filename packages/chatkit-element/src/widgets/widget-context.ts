import { createContext, useContext } from "react";
import type { WidgetAction } from "./actions/widget-action";
import type { FormMemory } from "./forms/form-controller";

/** An action ready to be sent, with form values already merged into its payload. */
export interface WidgetActionInvocation {
  readonly action: WidgetAction;
}

/** Values and functions shared by the components of one widget item. */
export interface WidgetScope {
  readonly itemId: string;
  readonly forms: FormMemory;
  /** Whether a response is running. Actions that start another one must wait. */
  readonly busy: boolean;
  /** Whether the item is still streaming. Its controls are inactive until it is done. */
  readonly streaming: boolean;
  /** Performs an action. Settles when its effect has been shown. */
  perform(invocation: WidgetActionInvocation): Promise<void>;
  /** Dims the whole widget and makes it inert until the promise settles. */
  holdContainer(until: Promise<unknown>): void;
}

export const WidgetScopeContext = createContext<WidgetScope | null>(null);

export function useWidgetScope(): WidgetScope {
  const scope = useContext(WidgetScopeContext);
  if (!scope) throw new Error("useWidgetScope needs a WidgetView above it.");
  return scope;
}
