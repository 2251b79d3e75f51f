import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

interface ScrollRegionProps {
  /** Names it where it scrolls. */
  readonly label: string;
  readonly className?: string;
  readonly dir?: "auto";
  readonly children: ReactNode;
}

/**
 * Content that may be wider than its place. It scrolls sideways then, can be reached by keyboard,
 * and fades out on the sides where there is more.
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

  // Only what scrolls has to be reached by keyboard.
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

/** Pixels that rounding may leave. */
const TOLERANCE = 1;

function sidesWithMore({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): string {
  // Scrolling from right to left counts downwards from zero.
  const passed = Math.abs(scrollLeft);
  const left = scrollWidth - clientWidth - passed;
  return [passed > TOLERANCE ? "start" : "", left > TOLERANCE ? "end" : ""].join(" ").trim();
}
