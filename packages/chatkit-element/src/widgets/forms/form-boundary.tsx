import { memo, type CSSProperties, type ReactNode } from "react";
import type { AutomaticLoading } from "../actions/use-widget-action";
import type { WidgetAction } from "../actions/widget-action";
import type { WidgetNode } from "../../widget-tree/widget-node";
import type { FormController } from "./form-controller";
import { useRememberedForm } from "./form-memory";
import { FormScopeContext, useFormScope } from "./form-scope";
import { useForm } from "./use-form";

interface FormFrameProps {
  readonly action: WidgetAction | undefined;
  readonly automatic: AutomaticLoading;
  readonly className: string;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

/** A form. Fields inside belong to it and not to any outer form. */
export function FormBoundary({ node, ...props }: FormFrameProps & { readonly node: WidgetNode }) {
  return <FormFrame {...props} controller={useRememberedForm(node)} />;
}

/** A separate component, so that growing text elsewhere in the tree doesn't rerender the form. */
const FormFrame = memo(function FormFrame({
  action,
  automatic,
  controller,
  children,
  ...look
}: FormFrameProps & { readonly controller: FormController }) {
  const nested = useFormScope().isForm;
  const form = useForm(controller, action, automatic);
  return (
    <FormScopeContext value={form}>
      {nested ? (
        // HTML doesn't allow nested forms, so fields submit their form themselves.
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
});
