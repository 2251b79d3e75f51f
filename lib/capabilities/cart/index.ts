import { defineCapability } from "@/lib/assistant/define-capability";
import { cartDemo } from "./demo";
import { addToCart } from "./client-tools";
import { instructions } from "./instructions";
import { getCart } from "./tools/get-cart";
import { removeFromCart } from "./tools/remove-from-cart";
import { setCartQuantity } from "./tools/set-cart-quantity";

/** Filling, reading and changing the cart. */
export const cart = defineCapability({
  name: "cart",
  instructions,
  tools: [getCart, removeFromCart, setCartQuantity],
  clientTools: [addToCart],
  demo: cartDemo,
});
