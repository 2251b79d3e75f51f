import type { DemoIntent } from "./define-demo";
import type { Wish } from "./wish";

/** Whether the wish names, excludes or refers to what the intent needs. */
export function isFilled({ needs = [], acts = false }: DemoIntent, wish: Wish): boolean {
  const has = (kind: string) => {
    if (kind === "number") return wish.numbers.length > 0;
    if (kind === "money") return wish.money.max !== null || wish.money.min !== null;
    return (
      wish.of(kind).length > 0 ||
      (!acts && wish.discourse.focus?.kind === kind) ||
      wish.unclear(kind).length > 0 ||
      wish.excluded(kind).length > 0
    );
  };
  return needs.every((kinds) => [kinds].flat().some(has));
}
