import { defineCapability } from "@/lib/assistant/define-capability";
import { refusalText } from "../refusal-text";
import { cartDemo } from "./demo";
import { instructions } from "./instructions";
import { addToCart } from "./tools/add-to-cart";
import { clearCart } from "./tools/clear-cart";
import { getCart } from "./tools/get-cart";
import { removeFromCart } from "./tools/remove-from-cart";
import { setCartQuantity } from "./tools/set-cart-quantity";
import { undoCartChange } from "./tools/undo-cart-change";

export const cart = defineCapability({
  name: "cart",
  instructions,
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
