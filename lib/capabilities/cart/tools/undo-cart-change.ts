import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { cartChangedEvent } from "@/lib/capabilities/cart-changed";
import { cartBefore, swapCartChange } from "@/lib/capabilities/cart-undo";
import { RefusalError } from "@/lib/refusal-error";
import { getCart } from "@/lib/shop/cart-store";
import { restoreCart } from "@/lib/shop/update-cart";
import { cartFacts } from "../cart-facts";
import { CartResultSchema } from "../results";

export const undoCartChange = defineTool({
  name: "undo_cart_change",
  description:
    "Put the cart back to how it was before your latest change in this conversation, whatever it " +
    "was. Called again, it brings the change back.",
  parameters: z.object({}),
  result: CartResultSchema,
  progress: { text: "Undoing the change", icon: "suitcase" },
  run: async (_input, context) => {
    const { lines } = await getCart(context.requestContext);
    const before = cartBefore(context.thread, lines);
    if (!before) {
      throw new RefusalError(
        "There is nothing to undo: you haven't changed the cart, or it has changed since.",
      );
    }
    const cart = await restoreCart(context.requestContext, before);
    swapCartChange(context.thread);
    context.stream(cartChangedEvent(cart));
    return { status: "ok" as const, cart: cartFacts(cart) };
  },
});
