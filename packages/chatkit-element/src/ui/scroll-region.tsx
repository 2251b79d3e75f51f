import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

interface ScrollRegionProps {
  /** The region's accessible name when it scrolls. */
  readonly label: string;
  readonly className?: string;
  readonly dir?: "auto";
  readonly children: ReactNode;
}

/**
 * Content that may be wider than the space for it. It then scrolls sideways, can be focused, and
 * fades out on the sides that have more content.
 */
export function ScrollRegion({ label, className = "", dir, children }: ScrollRegionProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState("");

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setMore(sidesWithMore(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);

  // The region needs to be focusable only if it scrolls.
  const region = more ? { role: "region", tabIndex: 0, "aria-label": label } : {};
  return (
    <div
      ref={frame}
      className={`ck-scroll ${className}`}
      dir={dir}
      data-more={more || undefined}
      {...region}
    >
      {children}
    </div>
  );
}

/** Rounding error in pixels. */
const TOLERANCE = 1;

function sidesWithMore({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): string {
  // In right-to-left text, `scrollLeft` is zero or negative.
  const passed = Math.abs(scrollLeft);
  const left = scrollWidth - clientWidth - passed;
  return [passed > TOLERANCE ? "start" : "", left > TOLERANCE ? "end" : ""].join(" ").trim();
}
