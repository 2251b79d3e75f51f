import { useElementServices } from "../../ui/services";
import { Icon } from "../../ui/icons/icon";
import { flag, record, text, type PropsOf } from "../tree/read-props";

export const widgetStatus = record({ text, icon: text, favicon: text, frame: flag });

interface WidgetStatusProps {
  readonly status: PropsOf<{
    text: typeof text;
    icon: typeof text;
    favicon: typeof text;
    frame: typeof flag;
  }>;
}

/** The line above a root that shows its source or status. */
export function WidgetStatus({ status }: WidgetStatusProps) {
  const { isImageAllowed } = useElementServices();
  const { favicon } = status;
  return (
    <div className="w-status" role="status">
      {favicon && isImageAllowed(favicon, "media") ? (
        <img
          className="w-favicon"
          data-frame={status.frame}
          src={favicon}
          alt=""
          referrerPolicy="no-referrer"
          loading="lazy"
        />
      ) : null}
      {status.icon ? <Icon name={status.icon} size="1.125em" /> : null}
      <span dir="auto">{status.text}</span>
    </div>
  );
}
