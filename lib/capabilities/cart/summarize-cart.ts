import type { CartSummary } from "./cart-summary";
import type { Cart } from "@/lib/shop/cart";
import { formatMoney } from "@/lib/shop/money";

/** The page's cart as the model sees it. */
export function summarizeCart(cart: Cart): CartSummary {
  return {
    item_count: cart.itemCount,
    total: formatMoney(cart.totalCents, cart.currency),
    lines: cart.lines.map((line) => ({
      name: line.name,
      variant: line.variant,
      quantity: line.quantity,
      total: formatMoney(line.totalCents, cart.currency),
    })),
  };
}
