import { useEffect, type RefObject } from "react";
import { NEAR_END } from "./near-end";

/** Keeps the end in view when the composer or a keyboard makes the transcript smaller. */
export function useKeptEnd(scroller: RefObject<HTMLElement | null>, scrollToEnd: () => void): void {
  useEffect(() => {
    const frame = scroller.current;
    if (!frame) return;
    let height = frame.clientHeight;
    const observer = new ResizeObserver(() => {
      const lost = height - frame.clientHeight;
      const gapBefore = frame.scrollHeight - frame.scrollTop - height;
      height = frame.clientHeight;
      if (lost > 0 && gapBefore < NEAR_END) scrollToEnd();
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [scroller, scrollToEnd]);
}
