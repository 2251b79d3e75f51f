import { clientActions, serverActions } from "@/lib/client-tools";
import type { ActionConfig } from "@acme/chatkit-server/protocol";
import { defineAction } from "@acme/chatkit-server/widgets";

/** A card's button that puts its product into the cart; handled by the server. */
export const addItemAction = defineAction("cart.add_item", serverActions["cart.add_item"]);

const viewProduct = defineAction("product.view", clientActions["product.view"]);

/** Opens a product's page; handled by the page. */
export function viewProductAction(slug: string): ActionConfig {
  return viewProduct.config({ slug }, { handler: "client" });
}
