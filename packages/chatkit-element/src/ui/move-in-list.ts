export interface ListItem {
  readonly disabled?: boolean | undefined;
}

const PAGE = 8;
const STEPS = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
  ["PageDown", PAGE],
  ["PageUp", -PAGE],
  ["Home", 1],
  ["End", -1],
]);

/**
 * The index that a key moves to from `active`, skipping items that can't be chosen. Null for keys
 * that don't move. At the ends, arrow keys stay or wrap around.
 */
export function moveInList(
  key: string,
  items: readonly ListItem[],
  active: number,
  { wrap = false }: { readonly wrap?: boolean } = {},
): number | null {
  const step = STEPS.get(key);
  if (step === undefined) return null;
  if (key === "Home") return stepFrom(items, -1, step);
  if (key === "End") return stepFrom(items, items.length, step);
  const found = stepFrom(items, active, step);
  if (found !== active || !wrap) return found;
  return stepFrom(items, step > 0 ? -1 : items.length, Math.sign(step));
}

/** The index of the next item that can be chosen, or the same index if there is none. */
export function stepFrom(items: readonly ListItem[], from: number, step: number): number {
  const direction = Math.sign(step);
  let remaining = Math.abs(step);
  let found = from;
  for (let index = from + direction; index >= 0 && index < items.length; index += direction) {
    if (items[index]?.disabled) continue;
    found = index;
    remaining -= 1;
    if (remaining === 0) break;
  }
  return found;
}
