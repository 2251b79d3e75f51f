import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { gapToEnd, NEAR_END } from "./near-end";

const KEYS_UP = new Set(["ArrowUp", "PageUp", "Home"]);

export interface Following {
  readonly scroller: RefObject<HTMLElement | null>;
  /** The content's height in pixels. */
  readonly end: number;
  /** Increases when the user sends something. */
  readonly submissions: number;
  /**
   * Whether an answer is followed from its start, and again after the reader scrolls back to the
   * end.
   */
  readonly automatic: boolean;
  /** Scrolls immediately and cancels any scroll in progress. */
  readonly scrollTo: (offset: number) => void;
}

/**
 * Keeps the end of a growing answer in view until the reader scrolls up. Returns a function that
 * starts following, for when the reader jumps to the latest message.
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
