import type { Cart } from "@/lib/shop/cart";
import type { CartCommand, CartResult } from "@/lib/shop/cart-command";
import {
  addToCartAction,
  readCartAction,
  removeFromCartAction,
  setCartQuantityAction,
  updateCartAction,
} from "./actions";
import { changedLine, type CartNotice } from "./changed-line";

export interface CartOutcome {
  result: CartResult;
  /** What changed in the cart; null if nothing did. */
  changed: CartNotice | null;
}

/** Sends a command to the server and describes what changed. Rejects if the network fails. */
export async function runCartCommand(command: CartCommand, current: Cart): Promise<CartOutcome> {
  const result = await send(command, current);
  return { result, changed: result.ok ? changedLine(current, result.cart) : null };
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
    case "update":
      return updateCartAction(command.update);
    case "refresh":
      return readCartAction();
    case "open":
      return Promise.resolve({ ok: true, cart: current });
  }
}
