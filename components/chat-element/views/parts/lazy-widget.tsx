import { lazy, Suspense } from "react";
import type { WidgetViewProps } from "../../widgets/widget-view";

const WidgetView = lazy(async () => {
  const widgets = await import("../../widgets/widget-view");
  return { default: widgets.WidgetView };
});

/** A widget, whose renderer is fetched with the first one. */
export function LazyWidget(props: WidgetViewProps) {
  return (
    <Suspense>
      <WidgetView {...props} />
    </Suspense>
  );
}
