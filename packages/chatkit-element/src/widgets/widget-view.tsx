import { useEffect, useMemo } from "react";
import { useElementServices } from "../ui/services";
import { formMemory, WidgetRootContext } from "./forms/form-memory";
import { FormScopeContext } from "./forms/form-scope";
import { useFieldsOutsideForms } from "./forms/use-form";
import { ComponentRegistryContext, NodeView } from "./tree/node-view";
import { limitWidget } from "./tree/limit-widget";
import { isWidgetNode, type WidgetNode } from "../widget-tree/widget-node";
import { titleLevels, TitleLevelsContext } from "./text/title-levels";
import { useContainerHold } from "./actions/use-container-hold";
import { WidgetBoundary } from "./widget-boundary";
import { widgetComponents } from "./widget-components";
import { WidgetScopeContext, type WidgetActionInvocation } from "./widget-context";

export interface WidgetViewProps {
  readonly itemId: string;
  /** The item's tree. Renders nothing if it isn't a widget. */
  readonly widget: unknown;
  readonly busy: boolean;
  readonly streaming: boolean;
  /** The heading level of the widget's highest title, 1 to 6. */
  readonly headingLevel?: number;
  /**
   * Performs an action. The control's loading state ends when the promise settles; a rejection is
   * reported as an error of the element.
   */
  onAction(invocation: WidgetActionInvocation): Promise<void>;
}

/** Renders the widget of one thread item. */
export function WidgetView({ widget, ...rest }: WidgetViewProps) {
  const { reportError } = useElementServices();
  if (!isWidgetNode(widget)) return null;
  return (
    <WidgetBoundary tree={widget} onError={reportError}>
      <WidgetTree root={widget} {...rest} />
    </WidgetBoundary>
  );
}

/** The level below the thread's title and each item's hidden heading. */
const HEADING_LEVEL = 4;

interface WidgetTreeProps extends Omit<WidgetViewProps, "widget"> {
  readonly root: WidgetNode;
}

function WidgetTree({ root, itemId, busy, streaming, onAction, ...props }: WidgetTreeProps) {
  const { headingLevel = HEADING_LEVEL } = props;
  const limited = useMemo(() => limitWidget(root), [root]);
  const levels = useMemo(() => titleLevels(limited.root, headingLevel), [limited, headingLevel]);
  useReportedOmission(limited.omitted, itemId);
  const { log } = useElementServices();
  const forms = formMemory(log, itemId);
  const fields = useFieldsOutsideForms(forms);
  const { frame, held, holdContainer } = useContainerHold();
  const scope = useMemo(
    () => ({ itemId, forms, busy, streaming, perform: onAction, holdContainer }),
    [itemId, forms, busy, streaming, onAction, holdContainer],
  );
  return (
    <ComponentRegistryContext value={widgetComponents}>
      <WidgetScopeContext value={scope}>
        <FormScopeContext value={fields}>
          <div ref={frame} className="w-frame" tabIndex={-1} aria-busy={held || undefined}>
            <div className="w-root" inert={held}>
              <WidgetRootContext value={limited.root}>
                <TitleLevelsContext value={levels}>
                  <NodeView node={limited.root} />
                </TitleLevelsContext>
              </WidgetRootContext>
            </div>
          </div>
        </FormScopeContext>
      </WidgetScopeContext>
    </ComponentRegistryContext>
  );
}

function useReportedOmission(omitted: number, itemId: string): void {
  const services = useElementServices();
  useEffect(() => {
    if (omitted > 0) services.log("widget.too_large", { item_id: itemId, omitted });
  }, [omitted, itemId, services]);
}
