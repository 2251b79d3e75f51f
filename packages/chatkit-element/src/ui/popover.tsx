import { useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { useDismissal } from "./dismissal";
import { keepPlaced } from "./place-popover";

export interface PopoverProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly side?: "top" | "bottom" | "left" | "right" | undefined;
  readonly align?: "start" | "center" | "end" | undefined;
  /** Makes the popover at least as wide as its anchor. */
  readonly matchWidth?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
  /** Called on a press outside, or when focus moves elsewhere. */
  readonly onClose: () => void;
}

/** Content in the browser's top layer, where no ancestor can clip it. */
export function Popover({ anchor, side = "bottom", align = "start", ...props }: PopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  const { matchWidth = false, className = "", onClose, children } = props;
  useDismissal([anchor, popover], onClose);

  useLayoutEffect(() => {
    const [opener, panel] = [anchor.current, popover.current];
    if (!opener || !panel) return;
    panel.showPopover();
    const placement = align === "center" ? side : (`${side}-${align}` as const);
    return keepPlaced(opener, panel, { placement, matchWidth });
  }, [anchor, side, align, matchWidth]);

  return (
    <div ref={popover} popover="manual" className={`ck-popover ${className}`}>
      {children}
    </div>
  );
}
