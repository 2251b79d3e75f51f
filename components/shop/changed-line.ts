import type { Cart } from "@/lib/shop/cart";

export interface CartNotice {
  message: string;
  isProblem: boolean;
  /** The line to point at; null where it is gone. */
  lineId: string | null;
}

/** Says what is different between two states of a cart; null where nothing is. */
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
    ? { message: `Taken out of your cart: ${removed.name}`, isProblem: false, lineId: null }
    : null;
}
