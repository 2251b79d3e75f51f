import {
  handleClientTool,
  handleMessage,
  type BrowserCapability,
} from "@/lib/assistant/browser/browser-capability";
import { UpdateCartSchema } from "@/lib/shop/cart-input";
import type { Page } from "../page";
import { cartFacts } from "./cart-facts";
import { viewCart } from "./client-actions";
import { updateCart, type UpdateCartArguments } from "./client-tools";
import type { CartUpdated } from "./results";

const done = { add: "added", remove: "removed", set: "set", clear: "cleared" } as const;

export const cartInPage: BrowserCapability<Page> = {
  clientTools: [handleClientTool(updateCart, update)],
  actions: [handleMessage(viewCart, (_data, page: Page) => page.open("/cart"))],
};

async function update(args: UpdateCartArguments, page: Page): Promise<CartUpdated> {
  const { action, product_name: name = "", variant = "", quantity = 0 } = args;
  const change = UpdateCartSchema.parse({
    action,
    productId: args.product_id,
    productName: name,
    variant,
    quantity,
    price: args.price,
  });
  const result = await page.updateCart(change);
  if (!result.ok) {
    const { message, reason } = result.error;
    return { status: "refused", message, ...(reason && { reason }) };
  }
  return { status: done[action], name, variant, quantity, cart: cartFacts(result.cart) };
}
