import { callTool, type Plan } from "@/lib/assistant/demo-model";
import { CartResultSchema, type CartFacts } from "../results";

/** The current cart; an empty one if it can't be read. */
export function* readCart(): Plan<CartFacts> {
  const result = yield* callTool("get_cart", {}, CartResultSchema);
  return result.status === "ok"
    ? result.cart
    : { item_count: 0, subtotal: "", shipping: "", total: "", lines: [] };
}
