import type { CartResult } from "@/lib/shop/cart-command";
import type { VariantChoice } from "@/lib/shop/variant-choice";

/** What the page provides to the capabilities that run in it. */
export interface Page {
  addToCart(productSlug: string, variant: VariantChoice, quantity: number): Promise<CartResult>;
  /** Reloads the cart. */
  refreshCart(): void;
  setTheme(theme: "light" | "dark" | "system"): void;
  /** Opens a page of the site; resolves to its title once it has loaded. */
  open(path: string): Promise<string>;
}
