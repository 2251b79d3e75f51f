import type { Placement } from "@floating-ui/dom";
import { createLazyModule } from "./lazy-module";

const GAP = 6;
const MARGIN = 8;

const floating = createLazyModule(() => import("@floating-ui/dom"));

export interface PopoverPlace {
  readonly placement: Placement;
  /** Makes the popover at least as wide as its anchor. */
  readonly matchWidth: boolean;
}

/**
 * Keeps an open popover next to its anchor and inside the window while either moves, until the
 * returned function is called. The popover is marked `data-placed` once it is positioned.
 */
export function keepPlaced(
  anchor: HTMLElement,
  popover: HTMLElement,
  { placement, matchWidth }: PopoverPlace,
): () => void {
  let ended = false;
  let stop = () => undefined as void;

  function put({ x, y }: { readonly x: number; readonly y: number }): void {
    if (ended) return;
    Object.assign(popover.style, { left: `${x}px`, top: `${y}px` });
    popover.dataset["placed"] = "";
  }

  floating.load().then(
    ({ autoUpdate, computePosition, flip, offset, shift }) => {
      if (ended) return;
      const padding = MARGIN;
      stop = autoUpdate(anchor, popover, () => {
        if (matchWidth) popover.style.minWidth = `${anchor.getBoundingClientRect().width}px`;
        void computePosition(anchor, popover, {
          strategy: "fixed",
          placement,
          middleware: [offset(GAP), flip({ padding }), shift({ padding, crossAxis: true })],
        }).then(put);
      });
    },
    () => {
      // If the positioning code can't be loaded, the popover stays below its anchor.
      const { left, bottom } = anchor.getBoundingClientRect();
      put({ x: left, y: bottom + GAP });
    },
  );

  return () => {
    ended = true;
    stop();
  };
}
