import type { Cart } from "./cart";
import type { AddToCart, RemoveLine, SetQuantity, UpdateCart } from "./cart-input";
import type { RefusalReason } from "@/lib/refusal-error";
import type { ShopErrorCode } from "./errors";

/** A command that anything on the page can send to the cart on screen. */
export type CartCommand =
  | ({ type: "add" } & AddToCart)
  | ({ type: "set_quantity" } & SetQuantity)
  | ({ type: "remove" } & RemoveLine)
  /** A change that the assistant has prepared. */
  | { type: "update"; update: UpdateCart }
  /** `announce: false` if the page itself reports the change. */
  | { type: "refresh"; announce?: boolean }
  | { type: "open" };

export type CartResult =
  | {
      ok: true;
      cart: Cart;
      /** The line that the command changed, if the page knows it. */
      lineId?: string | undefined;
    }
  | { ok: false; error: CartRefusal };

export interface CartRefusal {
  code: ShopErrorCode | "invalid_input" | "unavailable";
  message: string;
  /** For translations of the message. */
  reason?: RefusalReason | undefined;
}
