import type { Cart } from "@/lib/shop/cart";
import { formatMoney } from "@/lib/shop/money";
import type { CartFacts } from "./results";

export function cartFacts(cart: Cart): CartFacts {
  const money = (cents: number) => formatMoney(cents, cart.currency);
  return {
    item_count: cart.itemCount,
    subtotal: money(cart.subtotalCents),
    shipping: cart.shippingCents === 0 ? "free" : money(cart.shippingCents),
    total: money(cart.totalCents),
    lines: cart.lines.map((line, index) => ({
      position: index + 1,
      line_id: line.id,
      slug: line.productSlug,
      name: line.name,
      variant: line.variant,
      quantity: line.quantity,
      total: money(line.totalCents),
    })),
  };
}
