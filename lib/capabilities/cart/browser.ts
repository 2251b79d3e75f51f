import {
  handleClientTool,
  handleMessage,
  type BrowserCapability,
} from "@/lib/assistant/browser/browser-capability";
import type { Page } from "../page";
import { viewCart } from "./client-actions";
import { addToCart, type AddToCartResult } from "./client-tools";
import { summarizeCart } from "./summarize-cart";

export const cartInPage: BrowserCapability<Page> = {
  clientTools: [
    handleClientTool(
      addToCart,
      async ({ product_slug, options, quantity }, page: Page): Promise<AddToCartResult> => {
        const variant = Object.fromEntries(options.map(({ name, value }) => [name, value]));
        const result = await page.addToCart(product_slug, variant, quantity ?? 1);
        if (!result.ok) return { status: "refused", message: result.error.message };
        const line = result.cart.lines.find(({ id }) => id === result.lineId);
        return {
          status: "added",
          name: line?.name ?? product_slug,
          variant: line?.variant ?? "",
          quantity: quantity ?? 1,
          cart: summarizeCart(result.cart),
        };
      },
    ),
  ],
  actions: [handleMessage(viewCart, (_data, page: Page) => void page.open("/cart"))],
};
