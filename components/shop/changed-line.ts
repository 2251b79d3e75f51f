import type { Cart } from "@/lib/shop/cart";

export interface CartNotice {
  message: string;
  isProblem: boolean;
  /** The line to highlight; null if it was removed. */
  lineId: string | null;
}

/** Describes the difference between two states of a cart; null if there is none. */
export function changedLine(before: Cart, after: Cart): CartNotice | null {
  const known = new Map(before.lines.map((line) => [line.id, line]));
  for (const line of after.lines) {
    const was = known.get(line.id)?.quantity ?? 0;
    known.delete(line.id);
    if (line.quantity === was) continue;
    const name = line.variant === "" ? line.name : `${line.name}, ${line.variant}`;
    const message =
      line.quantity > was ? `Added to your cart: ${name}` : `${name}: now ${line.quantity}`;
    return { message, isProblem: false, lineId: line.id };
  }
  const [removed] = known.values();
  return removed
    ? { message: `Removed from your cart: ${removed.name}`, isProblem: false, lineId: null }
    : null;
}
