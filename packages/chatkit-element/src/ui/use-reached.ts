import { useEffect, useEffectEvent, useRef, type RefObject } from "react";

export interface ReachOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  /**
   * The distance from the view that counts as reached, as in `IntersectionObserver`'s `rootMargin`.
   */
  readonly margin: string;
  /** Whether `onReached` has anything to do. */
  readonly active: boolean;
  readonly onReached: () => void;
}

/** Returns a ref for the element at the end of a list, and calls back when scrolling reaches it. */
export function useReached({
  scroller,
  margin,
  active,
  onReached,
}: ReachOptions): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const reached = useEffectEvent(onReached);
  useEffect(() => {
    if (!active || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) reached();
      },
      { root: scroller.current, rootMargin: margin },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [active, scroller, margin]);
  return end;
}
