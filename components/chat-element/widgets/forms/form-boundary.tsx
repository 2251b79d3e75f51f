import type { CSSProperties, ReactNode } from "react";
import type { AutomaticLoading } from "../actions/use-widget-action";
import type { WidgetAction } from "../actions/widget-action";
import { FormScopeContext, useFormScope } from "./form-scope";
import { useForm } from "./use-form";

interface FormBoundaryProps {
  readonly action: WidgetAction | undefined;
  readonly automatic: AutomaticLoading;
  readonly className: string;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

/** A form of its own: fields inside belong to it and to no form further out. */
export function FormBoundary({ action, automatic, children, ...look }: FormBoundaryProps) {
  const nested = useFormScope().isForm;
  const form = useForm(action, automatic);
  return (
    <FormScopeContext value={form}>
      {nested ? (
        // HTML knows no form inside a form; fields submit theirs by themselves.
        <div role="group" {...look}>
          {children}
        </div>
      ) : (
        <form noValidate onSubmit={(event) => event.preventDefault()} {...look}>
          {children}
        </form>
      )}
    </FormScopeContext>
  );
}
