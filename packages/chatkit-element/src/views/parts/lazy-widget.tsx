import { createLazyModule, useLazyModule } from "../../ui/lazy-module";
import { PartFailure } from "../../ui/part-failure";
import type { WidgetViewProps } from "../../widgets/widget-view";

const widgets = createLazyModule(() => import("../../widgets/styled-widget"));

/** A widget. The renderer is loaded with the first widget. */
export function LazyWidget(props: WidgetViewProps) {
  const renderer = useLazyModule(widgets);
  return renderer ? <renderer.StyledWidget {...props} /> : <PartFailure module={widgets} />;
}
