import type { Cart } from "@/lib/shop/cart";
import type { CartCommand, CartResult } from "@/lib/shop/cart-command";
import {
  addToCartAction,
  readCartAction,
  removeFromCartAction,
  setCartQuantityAction,
} from "./actions";

/** Sends a command to the server. A network failure becomes a result like any other. */
export async function runCartCommand(command: CartCommand, current: Cart): Promise<CartResult> {
  try {
    return await send(command, current);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      error: {
        code: "unavailable",
        message: "The shop couldn't be reached. Nothing was changed; please try again.",
      },
    };
  }
}

function send(command: CartCommand, current: Cart): Promise<CartResult> {
  switch (command.type) {
    case "add": {
      const { productSlug, variant, quantity } = command;
      return addToCartAction({ productSlug, variant, quantity });
    }
    case "set_quantity":
      return setCartQuantityAction({ lineId: command.lineId, quantity: command.quantity });
    case "remove":
      return removeFromCartAction({ lineId: command.lineId });
    case "refresh":
      return readCartAction();
    case "open":
      return Promise.resolve({ ok: true, cart: current });
  }
}
