import { addToCart, getCart } from "./cart-store";
import type { Cart } from "./cart";
import { ShopError } from "./errors";
import { requireOrder } from "./order-store";
import type { Owner } from "./owner";

interface Reordered {
  /** Such as `2 × Enamel Mug`. */
  added: string[];
  /** The items that couldn't be added to the cart, and why. */
  missed: { name: string; reason: string }[];
  cart: Cart;
}

/**
 * Adds everything in an earlier order to the cart. Throws a ShopError if there is no such order.
 */
export async function reorder(owner: Owner, number: string): Promise<Reordered> {
  const order = await requireOrder(owner, number);
  const added: string[] = [];
  const missed: Reordered["missed"] = [];
  for (const { productSlug, variant, quantity, name } of order.lines) {
    try {
      await addToCart(owner, { productSlug, variant, quantity });
      added.push(`${quantity} × ${name}`);
    } catch (error) {
      if (!(error instanceof ShopError)) throw error;
      missed.push({ name, reason: error.message });
    }
  }
  return { added, missed, cart: await getCart(owner) };
}
