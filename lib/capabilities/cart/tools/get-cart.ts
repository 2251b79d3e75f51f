import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { getCart as readCart } from "@/lib/shop/cart-store";
import { cartFacts } from "../cart-facts";
import { CartResultSchema } from "../results";

export const getCart = defineTool({
  name: "get_cart",
  description:
    "What is in the user's cart, with line ids for remove_from_cart and set_cart_quantity.",
  parameters: z.object({}),
  result: CartResultSchema,
  progress: { text: "Checking your cart", icon: "suitcase" },
  run: async (_input, { requestContext }) => ({
    status: "ok" as const,
    cart: cartFacts(await readCart(requestContext)),
  }),
});
