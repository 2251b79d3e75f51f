import { useEffect, useState, type RefObject } from "react";

/**
 * The height in pixels of the part of an element that a phone's keyboard covers. It is zero if the
 * keyboard makes the page itself smaller.
 */
export function useKeyboardInset(covered: RefObject<HTMLElement | null>): number {
  const [inset, setInset] = useState(0);
  useEffect(() => {
    const { visualViewport } = window;
    if (!visualViewport) return;
    const measure = () => {
      const bottom = covered.current?.getBoundingClientRect().bottom ?? 0;
      // While zoomed in, part of the page is out of view even without a keyboard.
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
