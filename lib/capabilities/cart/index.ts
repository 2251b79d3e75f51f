import { defineCapability } from "@/lib/assistant/define-capability";
import { refusalText } from "../refusal-text";
import { cartDemo } from "./demo";
import { addToCart } from "./tools/add-to-cart";
import { clearCart } from "./tools/clear-cart";
import { getCart } from "./tools/get-cart";
import { removeFromCart } from "./tools/remove-from-cart";
import { setCartQuantity } from "./tools/set-cart-quantity";
import { undoCartChange } from "./tools/undo-cart-change";

export const cart = defineCapability({
  name: "cart",
  instructions: `The cart
- Call add_to_cart with the options that the user chose. It asks them for the rest. If they asked for a value that doesn't exist, say so. Never pick a size for them.
- Call get_cart before changing or removing a line, for its line id.
- The result of a change is the cart as the page shows it. “Undo” and “put it back” right after a change mean undo_cart_change.
- You can't pay or place an order: take the user to the cart for that.`,
  tools: [getCart, addToCart, setCartQuantity, removeFromCart, clearCart, undoCartChange],
  tour: {
    title: "Fill the cart",
    line: "Add, change and remove things, with undo, and a question before the cart is emptied.",
    prompt: "Add an enamel mug to my cart",
    result: "is in your cart",
    drawing: "M6 8h12l1 12H5L6 8Zm3 0V6.5a3 3 0 0 1 6 0V8M12 12v5m-2.5-2.5h5",
  },
  sayRefusal: refusalText,
  demo: cartDemo,
});
