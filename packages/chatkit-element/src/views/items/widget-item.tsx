import { useCallback } from "react";
import type { WidgetItem } from "@acme/chatkit-server/protocol";
import { LazyWidget } from "../parts/lazy-widget";
import type { WidgetActionInvocation } from "../../widgets/widget-context";
import { useElement, useElementState } from "../element-context";

export function WidgetItemView({ item, streaming }: { item: WidgetItem; streaming: boolean }) {
  const { session, headingLevel } = useElement();
  const busy = useElementState((state) => state.turn !== null);
  const handleAction = useCallback(
    ({ action }: WidgetActionInvocation) =>
      // The session has already reported the failure; the control only ends its loading state.
      session.actions.perform(action, item.id).catch(() => undefined),
    [session, item.id],
  );
  return (
    <div className="ck-widget">
      <LazyWidget
        itemId={item.id}
        widget={item.widget}
        busy={busy}
        streaming={streaming && busy}
        headingLevel={headingLevel + 2}
        onAction={handleAction}
      />
    </div>
  );
}
