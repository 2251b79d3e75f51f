import { createContext, useContext } from "react";
import type { FormController } from "./form-controller";

/** The nearest form around a component, or the widget itself for fields outside of any form. */
export interface FormScope {
  readonly id: string;
  readonly controller: FormController;
  /** Whether actions inside carry the values of all fields. */
  readonly isForm: boolean;
  /** A submit is on its way. */
  readonly submitting: boolean;
  readonly submitBlocked: boolean;
  /** Validates and starts the form's action. False when the form has no action of its own. */
  submit(): boolean;
}

export const FormScopeContext = createContext<FormScope | null>(null);

export function useFormScope(): FormScope {
  const scope = useContext(FormScopeContext);
  if (!scope) throw new Error("useFormScope needs a WidgetView above it.");
  return scope;
}

/** The id by which labels find the field of that name in the same form. */
export function fieldId(scope: FormScope, name: string): string {
  return `${scope.id}-${name}`;
}

export function labelId(scope: FormScope, fieldName: string): string {
  return `${fieldId(scope, fieldName)}-label`;
}
