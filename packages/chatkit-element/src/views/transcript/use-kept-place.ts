import { useEffect, useRef, type RefObject } from "react";
import { gapToEnd, NEAR_END } from "./near-end";

/** The first visible element in the row at the top edge of the view. */
interface Place {
  readonly row: Element;
  readonly anchor: Element;
  /** Distance from the row's top to the anchor's top, in pixels. */
  readonly depth: number;
}

/**
 * Keeps the content being read in place when something above it in the same row changes height,
 * such as an image that loads. The list handles whole rows above the view.
 */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>, endIsKept: boolean): void {
  const keepsEnd = useRef(endIsKept);
  useEffect(() => {
    keepsEnd.current = endIsKept;
  }, [endIsKept]);

  useEffect(() => {
    const frame = scroller.current;
    if (!frame) return;
    let place: Place | null = null;
    const observer = new ResizeObserver(() => {
      if (!place?.anchor.isConnected) return remember();
      const depth = depthOf(place.anchor, place.row);
      const moved = depth - place.depth;
      const crossesTop = place.row.getBoundingClientRect().top < topOf(frame);
      const atKeptEnd = keepsEnd.current && gapToEnd(frame) < NEAR_END;
      place = { ...place, depth };
      if (moved !== 0 && crossesTop && !atKeptEnd) frame.scrollTop += moved;
    });
    function remember(): void {
      const found = frame && placeIn(frame);
      if (found?.row !== place?.row) {
        observer.disconnect();
        if (found) observer.observe(found.row);
      }
      place = found ?? null;
    }
    frame.addEventListener("scroll", remember, { passive: true });
    return () => {
      observer.disconnect();
      frame.removeEventListener("scroll", remember);
    };
  }, [scroller]);
}

function placeIn(frame: HTMLElement): Place | null {
  const top = topOf(frame);
  const row = [...frame.querySelectorAll(".ck-row")].find((candidate) => {
    const box = candidate.getBoundingClientRect();
    return box.top < top && box.bottom > top;
  });
  if (!row) return null;
  const anchor = firstBelow(row, top);
  return { row, anchor, depth: depthOf(anchor, row) };
}

/**
 * The innermost element that ends below a line, found by descending into the first such child at
 * each level.
 */
function firstBelow(parent: Element, line: number): Element {
  const { children } = parent;
  let [low, high] = [0, children.length];
  // Children are in vertical order, so a binary search finds the first.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? line) > line) high = middle;
    else low = middle + 1;
  }
  const child = children[low];
  return child ? firstBelow(child, line) : parent;
}

function depthOf(anchor: Element, row: Element): number {
  return anchor.getBoundingClientRect().top - row.getBoundingClientRect().top;
}

function topOf(frame: HTMLElement): number {
  return frame.getBoundingClientRect().top;
}
