import type { Tool } from "@openai/agents";
import { clientTool } from "@acme/chatkit-server/agents";
import { clientTools } from "@/lib/client-tools";
import type { RequestContext } from "../request-context";
import { getCart } from "@/lib/capabilities/cart/tools/get-cart";
import { getProduct } from "@/lib/capabilities/catalog/tools/get-product";
import { listOrders } from "@/lib/capabilities/orders/tools";
import { removeFromCart } from "@/lib/capabilities/cart/tools/remove-from-cart";
import { searchHelp } from "@/lib/capabilities/help/tools";
import { searchProducts } from "@/lib/capabilities/catalog/tools/search-products";
import { setCartQuantity } from "@/lib/capabilities/cart/tools/set-cart-quantity";
import type { ShopAgentContext } from "../define-tool";
import { showProduct } from "@/lib/capabilities/catalog/tools/show-product";

const browserTools = Object.values(clientTools).map((contract) =>
  clientTool<RequestContext>(contract),
);

/** All that the shopping agent can do, on the server and in the browser. */
export const shoppingTools: Tool<ShopAgentContext>[] = [
  searchProducts,
  showProduct,
  getProduct,
  getCart,
  removeFromCart,
  setCartQuantity,
  listOrders,
  searchHelp,
  ...browserTools,
];
