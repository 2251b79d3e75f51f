import type { CartResult } from "@/lib/shop/cart-command";
import type { VariantChoice } from "@/lib/shop/variant-choice";

/** What the page offers to the capabilities that run in it. */
export interface Page {
  addToCart(productSlug: string, variant: VariantChoice, quantity: number): Promise<CartResult>;
  /** Reads the cart again. */
  refreshCart(): void;
  setTheme(theme: "light" | "dark" | "system"): void;
  /** Opens a page of the site; resolves with its title once it is there. */
  open(path: string): Promise<string>;
}
