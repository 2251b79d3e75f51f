import type { ComponentPropsWithRef, ReactNode } from "react";
import { Icon } from "../../ui/icons/icon";
import { useTexts } from "../../ui/services";

export interface TriggerLook {
  readonly variant: string;
  readonly size: string;
  readonly pill: boolean | undefined;
  readonly block: boolean | undefined;
}

interface TriggerProps extends ComponentPropsWithRef<"button"> {
  readonly look: TriggerLook;
  /** A glyph at the end of the control. */
  readonly icon: string;
  readonly empty: boolean;
  readonly children: ReactNode;
  /** Given where there is a value that may be taken away. */
  readonly onClear: (() => void) | undefined;
}

/** The closed face of a Select or a DatePicker. */
export function Trigger({ look, icon, empty, children, onClear, ...button }: TriggerProps) {
  const text = useTexts();
  return (
    <div className="w-trigger-frame" data-block={look.block}>
      <button
        type="button"
        role="combobox"
        className="w-trigger"
        data-variant={look.variant}
        data-size={look.size}
        data-pill={look.pill}
        data-empty={empty}
        data-clearable={onClear !== undefined}
        {...button}
      >
        <span className="w-trigger-text" dir="auto">
          {children}
        </span>
        <Icon name={icon} size={16} className="w-trigger-icon" />
      </button>
      {onClear ? (
        <button
          type="button"
          className="w-clear"
          aria-label={text("widget.clear")}
          disabled={button.disabled}
          onClick={onClear}
        >
          <Icon name="close" size={14} />
        </button>
      ) : null}
    </div>
  );
}
