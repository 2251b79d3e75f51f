import { useEffect, useState, type RefObject } from "react";

/**
 * Pixels at the lower end of an element that a phone's keyboard covers. Where the keyboard makes
 * the page itself smaller, that is none.
 */
export function useKeyboardInset(covered: RefObject<HTMLElement | null>): number {
  const [inset, setInset] = useState(0);
  useEffect(() => {
    const { visualViewport } = window;
    if (!visualViewport) return;
    const measure = () => {
      const bottom = covered.current?.getBoundingClientRect().bottom ?? 0;
      // Who has zoomed in sees a part of the page, with or without a keyboard.
      const isZoomed = visualViewport.scale > 1.01;
      const visible = visualViewport.offsetTop + visualViewport.height;
      const windowEnd = Math.min(bottom, window.innerHeight);
      setInset(isZoomed ? 0 : Math.max(0, Math.round(windowEnd - visible)));
    };
    const controller = new AbortController();
    for (const name of ["resize", "scroll"]) {
      visualViewport.addEventListener(name, measure, { signal: controller.signal });
    }
    return () => controller.abort();
  }, [covered]);
  return inset;
}
