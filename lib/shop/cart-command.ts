import type { Cart } from "./cart";
import type { AddToCart, RemoveLine, SetQuantity } from "./cart-input";
import type { ShopErrorCode } from "./errors";

/** What anything in the page may ask of the cart that is on screen. */
export type CartCommand =
  | ({ type: "add" } & AddToCart)
  | ({ type: "set_quantity" } & SetQuantity)
  | ({ type: "remove" } & RemoveLine)
  /** `announce: false` where the page says itself what happened. */
  | { type: "refresh"; announce?: boolean }
  | { type: "open" };

export type CartResult =
  | {
      ok: true;
      cart: Cart;
      /** The line that the command changed, where the page knows. */
      lineId?: string | undefined;
    }
  | { ok: false; error: { code: ShopErrorCode | "unavailable"; message: string } };
