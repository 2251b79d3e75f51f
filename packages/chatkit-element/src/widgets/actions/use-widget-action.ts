import { useRef, useState } from "react";
import { useElementServices } from "../../ui/services";
import { IntegrationError } from "../../errors/integration-error";
import { mergePayload, nestFields, type FieldValue } from "../forms/form-values";
import { useFormScope, type FormScope } from "../forms/form-scope";
import { useWidgetScope } from "../widget-context";
import { startsResponse, type LoadingBehavior, type WidgetAction } from "./widget-action";

export type AutomaticLoading = Exclude<LoadingBehavior, "auto">;

export interface ActionRunner {
  /** Whether the control shows a loading state. */
  readonly loading: boolean;
  /** Whether the action must wait for the running response or for the rest of the item. */
  readonly blocked: boolean;
  /**
   * Runs the action. `own` is the changed field, which is sent with the action if no form collects
   * it.
   */
  run(own?: readonly [name: string, value: FieldValue]): void;
}

export interface ActionRunnerOptions {
  /** The meaning of `loadingBehavior: "auto"` for this control. */
  readonly automatic: AutomaticLoading;
  /** The form that provides the values; the nearest one by default. */
  readonly form?: FormScope;
}

/** Runs a control's action: collects values, prevents repeated runs and shows the loading state. */
export function useWidgetAction(
  action: WidgetAction | undefined,
  { automatic, form }: ActionRunnerOptions,
): ActionRunner {
  const services = useElementServices();
  const widget = useWidgetScope();
  const nearest = useFormScope();
  const scope = form ?? nearest;
  const [loading, setLoading] = useState(false);
  const held = useRef(false);

  const blocked =
    action !== undefined && (widget.streaming || (widget.busy && startsResponse(action)));

  function payloadWithFields(base: unknown, own: readonly [string, FieldValue] | undefined) {
    const changed = own ? [own] : [];
    const fields = scope.isForm
      ? [...scope.controller.values().filter(([name]) => name !== own?.[0]), ...changed]
      : changed;
    const nested = nestFields(fields);
    const merged = mergePayload(base, nested.values);
    const dropped = [...nested.refused, ...merged.collisions];
    if (dropped.length > 0) services.reportError(collisionError(dropped));
    return merged.payload;
  }

  function run(own?: readonly [string, FieldValue]): void {
    if (!action || blocked || held.current) return;
    const payload = payloadWithFields(action.payload, own);
    const behavior = action.loadingBehavior === "auto" ? automatic : action.loadingBehavior;
    const effect = widget
      .perform({ action: payload === undefined ? action : { ...action, payload } })
      .catch((cause: unknown) => services.reportError(asError(cause)));
    if (behavior === "none") return;
    held.current = true;
    if (behavior === "container") widget.holdContainer(effect);
    else setLoading(true);
    void effect.finally(() => {
      held.current = false;
      setLoading(false);
    });
  }

  return { loading, blocked, run };
}

/** Reports form values that were dropped because the action's payload already has those keys. */
function collisionError(fields: readonly string[]): IntegrationError {
  return new IntegrationError(
    "form_collision",
    `These form fields were not sent, their names are taken or reserved: ${fields.join(", ")}`,
  );
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error("A widget action failed.", { cause });
}
