import { useLayoutEffect, useRef } from "react";
import { adoptStyles } from "../ui/adopt-styles";
import { widgetStyles } from "./widget-styles";
import { WidgetView, type WidgetViewProps } from "./widget-view";

const sheet = new CSSStyleSheet();
sheet.replaceSync(widgetStyles);

/** A widget. Adds the widgets' style sheet to the element when the first one is shown. */
export function StyledWidget(props: WidgetViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => adoptStyles(frame.current, sheet), []);
  return (
    <div ref={frame}>
      <WidgetView {...props} />
    </div>
  );
}
