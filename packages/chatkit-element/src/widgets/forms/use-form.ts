import { useId, useMemo } from "react";
import { useWidgetAction } from "../actions/use-widget-action";
import type { AutomaticLoading } from "../actions/use-widget-action";
import type { WidgetAction } from "../actions/widget-action";
import type { FormController, FormMemory } from "./form-controller";
import { useFieldsMemory } from "./form-memory";
import type { FormScope } from "./form-scope";

/** Keeps the drafts of fields that aren't in a form. */
export function useFieldsOutsideForms(forms: FormMemory): FormScope {
  const id = useId();
  const controller = useFieldsMemory(forms);
  return useMemo(
    () => ({
      id,
      controller,
      isForm: false,
      submitting: false,
      submitBlocked: false,
      submit: () => false,
    }),
    [id, controller],
  );
}

/** A form. Submitting it validates its fields and then runs the action with their values. */
export function useForm(
  controller: FormController,
  action: WidgetAction | undefined,
  automatic: AutomaticLoading,
): FormScope {
  const id = useId();
  const base = { id, controller, isForm: true, submitting: false, submitBlocked: false };
  const runner = useWidgetAction(action, { automatic, form: { ...base, submit: () => false } });
  return {
    ...base,
    submitting: runner.loading,
    submitBlocked: runner.blocked,
    submit() {
      if (!action) return false;
      if (!runner.loading && !runner.blocked && controller.validate()) runner.run();
      return true;
    },
  };
}
