import type { StructuredInputItem } from "@acme/chatkit-server/protocol";
import type { ElementState } from "./element-state";

/** The newest unanswered questions, which replace the composer. */
export function pendingInput(state: ElementState): StructuredInputItem | null {
  const { order, entries } = state.items;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const entry = entries.get(order[at] ?? "");
    if (entry?.item.type === "user_message") return null;
    if (entry?.item.type === "structured_input" && entry.done) {
      return entry.item.status === "pending" ? entry.item : null;
    }
  }
  return null;
}
