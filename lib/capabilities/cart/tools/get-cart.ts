import { z } from "zod";
import { getCart as readCart } from "@/lib/shop/cart-store";
import { cartResult } from "../cart-facts";
import { shopTool } from "@/lib/assistant/define-tool";

export const getCart = shopTool({
  name: "get_cart",
  description:
    "What is in the user's cart, with line ids for remove_from_cart and set_cart_quantity.",
  parameters: z.object({}),
  progress: { text: "Looking into your cart", icon: "suitcase" },
  run: async (_input, { requestContext }) => cartResult(await readCart(requestContext)),
});
