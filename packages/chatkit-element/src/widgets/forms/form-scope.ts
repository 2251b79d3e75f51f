import { createContext, useContext } from "react";
import type { FormController } from "./form-controller";

/** The nearest form around a component, or the widget itself for fields outside of any form. */
export interface FormScope {
  readonly id: string;
  readonly controller: FormController;
  /** Whether actions inside send the values of all fields. */
  readonly isForm: boolean;
  /** Whether a submit is in progress. */
  readonly submitting: boolean;
  readonly submitBlocked: boolean;
  /** Validates the form and runs its action. Returns false if the form has no action. */
  submit(): boolean;
}

export const FormScopeContext = createContext<FormScope | null>(null);

export function useFormScope(): FormScope {
  const scope = useContext(FormScopeContext);
  if (!scope) throw new Error("useFormScope needs a WidgetView above it.");
  return scope;
}

/** The element id that labels use to refer to a field in the same form. */
export function fieldId(scope: FormScope, name: string): string {
  return `${scope.id}-${name}`;
}

export function labelId(scope: FormScope, fieldName: string): string {
  return `${fieldId(scope, fieldName)}-label`;
}
