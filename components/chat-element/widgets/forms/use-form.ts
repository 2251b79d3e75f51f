import { useId, useMemo, useState } from "react";
import { useWidgetAction } from "../actions/use-widget-action";
import type { AutomaticLoading } from "../actions/use-widget-action";
import type { WidgetAction } from "../actions/widget-action";
import { FormController } from "./form-controller";
import type { FormScope } from "./form-scope";

/** Holds the drafts of fields that stand in no form. */
export function useFieldsOutsideForms(): FormScope {
  const id = useId();
  const [controller] = useState(() => new FormController());
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

/** A form whose submit validates its fields and then runs the action with their values. */
export function useForm(action: WidgetAction | undefined, automatic: AutomaticLoading): FormScope {
  const id = useId();
  const [controller] = useState(() => new FormController());
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
