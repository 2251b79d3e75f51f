import type { RefObject } from "react";

export function QuoteSelection({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  void scroller;
  return null;
}
