import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { gapToEnd, NEAR_END } from "./near-end";

const KEYS_UP = new Set(["ArrowUp", "PageUp", "Home"]);

export interface Following {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where the content ends, in pixels from its top. */
  readonly end: number;
  /** Grows when the user sends something. */
  readonly submissions: number;
  /** Whether an answer is followed from its start, and again once the reader scrolls back to its end. */
  readonly automatic: boolean;
  /** Scrolls at once, in place of any scroll under way. */
  readonly scrollTo: (offset: number) => void;
}

/**
 * Keeps the end of a growing answer in view until the reader scrolls up. Returns what starts it
 * where that isn't automatic: asking for the latest message means following what comes next, too.
 */
export function useFollowing(following: Following): () => void {
  const { scroller, end, submissions, automatic, scrollTo } = following;
  const attached = useRef(automatic);

  useLayoutEffect(() => {
    attached.current = automatic;
  }, [submissions, automatic]);

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
    const isOnScrollbar = ({ target, offsetX }: PointerEvent) =>
      target === frame &&
      (offsetX < frame.clientLeft || offsetX >= frame.clientLeft + frame.clientWidth);
    const isNearEnd = () => gapToEnd(frame) < NEAR_END;
    frame.addEventListener("wheel", ({ deltaY }) => deltaY < 0 && detach(), {
      signal,
      passive: true,
    });
    frame.addEventListener("touchmove", detach, { signal, passive: true });
    frame.addEventListener("keydown", ({ key }) => KEYS_UP.has(key) && detach(), { signal });
    frame.addEventListener("pointerdown", (event) => isOnScrollbar(event) && detach(), { signal });
    frame.addEventListener("scroll", () => automatic && isNearEnd() && attach(), {
      signal,
      passive: true,
    });
    return () => controller.abort();
  }, [scroller, automatic]);

  useLayoutEffect(() => {
    const frame = scroller.current;
    if (!frame || !attached.current) return;
    const target = end - frame.clientHeight;
    if (target > frame.scrollTop) scrollTo(target);
  }, [scroller, end, scrollTo]);

  return useCallback(() => {
    attached.current = true;
  }, []);
}
