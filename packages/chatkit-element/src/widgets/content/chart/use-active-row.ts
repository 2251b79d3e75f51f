import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { closeOnEscape } from "../../../ui/dismissal";
import type { ChartGeometry } from "./chart-geometry";

export interface ActiveRow {
  readonly row: number;
  readonly byKeyboard: boolean;
}

/** The row selected by the pointer, focus or arrow keys. */
export function useActiveRow(geometry: ChartGeometry, lastRow: number) {
  const [active, setActive] = useState<ActiveRow | null>(null);
  const leave = () => setActive(null);

  function point(event: PointerEvent<HTMLElement>): void {
    const { left } = event.currentTarget.getBoundingClientRect();
    setActive({ row: geometry.rowAt(event.clientX - left), byKeyboard: false });
  }

  function handleKey(event: KeyboardEvent): void {
    if (active) closeOnEscape(leave)(event);
    const row = rowForKey(event.key, active?.row, lastRow);
    if (row === undefined) return;
    event.preventDefault();
    setActive({ row, byKeyboard: true });
  }

  return {
    // The data may have become shorter in the meantime.
    active: active && active.row <= lastRow ? active : null,
    handlers: {
      onPointerMove: point,
      onPointerDown: point,
      onPointerLeave: leave,
      onFocus: () => setActive((now) => now ?? { row: 0, byKeyboard: true }),
      onBlur: leave,
      onKeyDown: handleKey,
    },
  };
}

function rowForKey(key: string, row: number | undefined, last: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return Math.min(last, (row ?? -1) + 1);
    case "ArrowLeft":
      return Math.max(0, (row ?? 1) - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
