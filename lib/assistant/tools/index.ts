import type { Tool } from "@openai/agents";
import { clientTool } from "@acme/chatkit-server/agents";
import { clientTools } from "@/lib/client-tools";
import type { RequestContext } from "../request-context";
import { getCart } from "./get-cart";
import { getProduct } from "./get-product";
import { listOrders } from "./list-orders";
import { removeFromCart } from "./remove-from-cart";
import { searchHelp } from "./search-help";
import { searchProducts } from "./search-products";
import { setCartQuantity } from "./set-cart-quantity";
import type { ShopAgentContext } from "./shop-tool";
import { showProduct } from "./show-product";

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
