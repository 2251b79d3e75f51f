import type { CartResult } from "@/lib/shop/cart-command";
import type { UpdateCart } from "@/lib/shop/cart-input";

/** What the page provides to the capabilities that run in it. */
export interface Page {
  /** Changes the cart after the shop has checked the change again. */
  updateCart(update: UpdateCart): Promise<CartResult>;
  /** Reloads the cart. */
  refreshCart(): void;
  setTheme(theme: "light" | "dark" | "system"): void;
  /** Brings a product of the open page into view and marks it; false if the page doesn't show it. */
  highlightProduct(slug: string): boolean;
  /** Signs the user out of this browser once the reply has ended; false for a guest. */
  signOut(): boolean;
  /** Opens a page of the site. */
  open(path: string): void;
  /**
   * Opens a page of the site for a reply; resolves to its title once it has loaded. If the page would
   * replace the chat, it opens when the reply has ended, and the title is null.
   */
  openForReply(path: string): Promise<string | null>;
}
