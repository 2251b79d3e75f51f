import { useWidgetAction } from "../actions/use-widget-action";
import type { WidgetAction } from "../actions/widget-action";
import { ActionButton } from "../controls/action-button";
import { useFormScope } from "../forms/form-scope";

interface CardActionProps {
  readonly label?: string | undefined;
  readonly action?: WidgetAction | undefined;
}

interface CardFooterProps {
  readonly confirm: CardActionProps | undefined;
  readonly cancel: CardActionProps | undefined;
  readonly asForm: boolean;
}

export function CardFooter({ confirm, cancel, asForm }: CardFooterProps) {
  if (!confirm?.label && !cancel?.label) return null;
  return (
    <div className="w-card-footer">
      {cancel?.label ? <CancelButton {...cancel} /> : null}
      {confirm?.label ? <ConfirmButton {...confirm} asForm={asForm} /> : null}
    </div>
  );
}

function CancelButton({ label, action }: CardActionProps) {
  const runner = useWidgetAction(action, { automatic: "container" });
  return (
    <ActionButton
      label={label}
      color="secondary"
      variant="outline"
      size="lg"
      loading={runner.loading}
      blocked={runner.blocked}
      onPress={() => runner.run()}
    />
  );
}

function ConfirmButton({ label, action, asForm }: CardActionProps & { readonly asForm: boolean }) {
  const runner = useWidgetAction(action, { automatic: "container" });
  const form = useFormScope();
  return (
    <ActionButton
      label={label}
      color="primary"
      variant="solid"
      size="lg"
      loading={asForm ? form.submitting : runner.loading}
      blocked={runner.blocked}
      onPress={() => (asForm ? form.submit() : runner.run())}
    />
  );
}
