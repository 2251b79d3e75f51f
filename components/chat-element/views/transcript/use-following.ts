import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

const NEAR_END = 80;
const KEYS_UP = new Set(["ArrowUp", "PageUp", "Home"]);

export interface Following {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where the content ends, in pixels from its top. */
  readonly end: number;
  /** Grows when the user sends something, which counts as being at the end. */
  readonly submissions: number;
  readonly wanted: boolean;
  /** Scrolls at once, in place of any scroll under way. */
  readonly scrollTo: (offset: number) => void;
}

/** Keeps the end of a growing answer in view until the reader scrolls up. */
export function useFollowing({ scroller, end, submissions, wanted, scrollTo }: Following): void {
  const attached = useRef(true);

  useEffect(() => {
    attached.current = true;
  }, [submissions]);

  useEffect(() => {
    const frame = scroller.current;
    if (!frame) return;
    const controller = new AbortController();
    const { signal } = controller;
    const detach = () => {
      attached.current = false;
    };
    const attach = () => {
      attached.current = true;
    };
    const isNearEnd = () => frame.scrollHeight - frame.scrollTop - frame.clientHeight < NEAR_END;
    frame.addEventListener("wheel", ({ deltaY }) => deltaY < 0 && detach(), { signal, passive: true });
    frame.addEventListener("touchmove", detach, { signal, passive: true });
    frame.addEventListener("keydown", ({ key }) => KEYS_UP.has(key) && detach(), { signal });
    frame.addEventListener("scroll", () => isNearEnd() && attach(), { signal, passive: true });
    return () => controller.abort();
  }, [scroller]);

  useLayoutEffect(() => {
    const frame = scroller.current;
    if (!frame || !wanted || !attached.current) return;
    const target = end - frame.clientHeight;
    if (target > frame.scrollTop) scrollTo(target);
  }, [scroller, end, wanted, scrollTo]);
}
