/** How near to the end, in pixels, counts as being there. */
export const NEAR_END = 80;

/** Pixels that lie below the view. */
export function gapToEnd(frame: HTMLElement): number {
  return frame.scrollHeight - frame.scrollTop - frame.clientHeight;
}
