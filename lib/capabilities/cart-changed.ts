import type { ClientEffectData } from "@/lib/client-tools";
import type { ClientEffectEvent } from "@acme/chatkit-server/protocol";
import type { Cart } from "@/lib/shop/cart";

/** Tells the page that the server changed the cart. */
export function cartChanged(cart: Cart): ClientEffectEvent {
  const data: ClientEffectData<"cart.changed"> = { item_count: cart.itemCount };
  return { type: "client_effect", name: "cart.changed", data };
}
