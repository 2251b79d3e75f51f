import { useLayoutEffect, useState, type RefObject } from "react";
import { isHistoryEnabled } from "../../options/resolve-options";
import { useElement } from "../element-context";

/**
 * Where the list of chats goes: instead of the thread, in a drawer over its edge, or always beside
 * it.
 */
export type HistoryPlace = "instead" | "drawer" | "beside";

/** The width in pixels from which the thread has enough room next to the list. */
const BESIDE_WIDTH = 760;

/** Follows the width of the frame; before the first measurement it counts as narrow. */
export function useHistoryPlace(frame: RefObject<HTMLElement | null>): HistoryPlace {
  const { options, historySidebar } = useElement();
  const isMovable = historySidebar && isHistoryEnabled(options);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!isMovable || !element) return;
    const measure = () => setWide(element.clientWidth >= BESIDE_WIDTH);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, isMovable]);
  if (!isMovable) return "instead";
  return isWide ? "beside" : "drawer";
}
