import { lazy, Suspense } from "react";
import type { WidgetViewProps } from "../../widgets/widget-view";

const StyledWidget = lazy(async () => {
  const widgets = await import("../../widgets/styled-widget");
  return { default: widgets.StyledWidget };
});

/** A widget, whose renderer is fetched with the first one. */
export function LazyWidget(props: WidgetViewProps) {
  return (
    <Suspense>
      <StyledWidget {...props} />
    </Suspense>
  );
}
