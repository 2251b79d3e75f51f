import { useEffect, useEffectEvent, useRef, type RefObject } from "react";

export interface ReachOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  /** How far from the view counts as reached, as for an `IntersectionObserver`. */
  readonly margin: string;
  /** Whether there is anything to do when it is reached. */
  readonly active: boolean;
  readonly onReached: () => void;
}

/** For the end of a list that has more to load: what to put the ref on, told when scrolling reaches it. */
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
