import type { AddToCart, Cart, RemoveLine, SetQuantity } from "./cart";
import type { ShopErrorCode } from "./errors";

/** What anything in the page may ask of the cart that is on screen. */
export type CartCommand =
  | ({ type: "add" } & AddToCart)
  | ({ type: "set_quantity" } & SetQuantity)
  | ({ type: "remove" } & RemoveLine)
  | { type: "refresh" }
  | { type: "open" };

export type CartResult =
  | { ok: true; cart: Cart }
  | { ok: false; error: { code: ShopErrorCode | "unavailable"; message: string } };

type CartHandler = (command: CartCommand) => Promise<CartResult>;

/** Joins whoever has a wish for the cart with the one cart that is on screen; knows no DOM. */
export class CartChannel {
  #handler: CartHandler | null = null;

  /** Answers commands from now on; returns a function that stops it. The last one to serve wins. */
  serve(handler: CartHandler): () => void {
    this.#handler = handler;
    return () => {
      if (this.#handler === handler) this.#handler = null;
    };
  }

  /** Resolves once the cart on screen has changed, or with `unavailable` where none is shown. */
  async request(command: CartCommand): Promise<CartResult> {
    if (this.#handler) return this.#handler(command);
    return { ok: false, error: { code: "unavailable", message: "This page shows no cart." } };
  }
}

export const cartChannel = new CartChannel();
