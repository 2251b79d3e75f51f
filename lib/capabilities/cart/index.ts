import { defineCapability } from "@/lib/assistant/define-capability";
import { cartDemo } from "./demo";
import { instructions } from "./instructions";
import { addToCart } from "./tools/add-to-cart";
import { clearCart } from "./tools/clear-cart";
import { getCart } from "./tools/get-cart";
import { removeFromCart } from "./tools/remove-from-cart";
import { setCartQuantity } from "./tools/set-cart-quantity";
import { undoCartChange } from "./tools/undo-cart-change";

/** Filling, reading and changing the cart. */
export const cart = defineCapability({
  name: "cart",
  instructions,
  tools: [getCart, addToCart, setCartQuantity, removeFromCart, clearCart, undoCartChange],
  demo: cartDemo,
});
