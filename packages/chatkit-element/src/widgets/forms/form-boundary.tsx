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

/** A form of its own: fields inside belong to it and to no form further out. */
export function FormBoundary({ node, ...props }: FormFrameProps & { readonly node: WidgetNode }) {
  return <FormFrame {...props} controller={useRememberedForm(node)} />;
}

/** Apart from the boundary, so that a growing text elsewhere in the tree does not redraw it. */
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
});
