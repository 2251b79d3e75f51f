import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useElementServices } from "../../ui/services";
import { placePopover, type Side, type SideAlign } from "./place-popover";

interface PopoverProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly side?: Side | undefined;
  readonly align?: SideAlign | undefined;
  /** At least as wide as its anchor. */
  readonly matchWidth?: boolean;
  readonly className: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** Content in the browser's top layer, out of reach of what cuts the widget off. */
export function Popover({ anchor, side = "bottom", align = "start", ...props }: PopoverProps) {
  const { direction } = useElementServices();
  const popover = useRef<HTMLDivElement>(null);
  const rightToLeft = direction === "rtl";
  const { matchWidth = false, onClose } = props;
  useDismissal(anchor, popover, onClose);

  useLayoutEffect(() => {
    const [opener, panel] = [anchor.current, popover.current];
    if (!opener || !panel) return;
    panel.showPopover();
    const place = () => {
      const box = opener.getBoundingClientRect();
      if (matchWidth) panel.style.minWidth = `${box.width}px`;
      const { left, top } = placePopover({
        anchor: box,
        popover: { width: panel.offsetWidth, height: panel.offsetHeight },
        viewport: { width: window.innerWidth, height: window.innerHeight },
        side,
        align,
        rightToLeft,
      });
      panel.style.left = `${left}px`;
      panel.style.top = `${top}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(panel);
    // Scrolling inside a shadow tree is not heard outside of it.
    const scrolled = [window, panel.getRootNode()];
    for (const target of scrolled)
      target.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      observer.disconnect();
      for (const target of scrolled) target.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [anchor, side, align, rightToLeft, matchWidth]);

  return (
    <div ref={popover} popover="manual" className={`w-popover ${props.className}`}>
      {props.children}
    </div>
  );
}

/** A press anywhere else, or the focus going elsewhere, closes the popover. */
function useDismissal(
  anchor: RefObject<HTMLElement | null>,
  popover: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const dismiss = (event: Event) => {
      const path = event.composedPath();
      const inside = [anchor.current, popover.current].some((part) => part && path.includes(part));
      if (!inside) close.current();
    };
    const root = popover.current?.getRootNode();
    window.addEventListener("pointerdown", dismiss, true);
    root?.addEventListener("focusin", dismiss);
    return () => {
      window.removeEventListener("pointerdown", dismiss, true);
      root?.removeEventListener("focusin", dismiss);
    };
  }, [anchor, popover]);
}

/** Escape closes the innermost layer only, so it is kept from the ones around. */
export function closeOnEscape(close: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}
