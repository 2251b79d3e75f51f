/** The distance in pixels that counts as being at the end. */
export const NEAR_END = 80;

/** The height in pixels of the content below the view. */
export function gapToEnd(frame: HTMLElement): number {
  return frame.scrollHeight - frame.scrollTop - frame.clientHeight;
}
