import { z } from "zod";
import { defineClientTool } from "@/lib/assistant/browser/client-tool";
import { CartUpdatedSchema } from "./results";

/**
 * Changes the cart in the page. The cart's server tools call it after checking stock and price; the
 * model isn't offered it. Name and price are only for display and are checked again.
 */
export const updateCart = defineClientTool({
  name: "update_cart",
  description: "Changes the cart that the user sees.",
  parameters: z.object({
    action: z.enum(["add", "remove", "set", "clear"]),
    /** This and the following members are absent if `action` is `clear`. */
    product_id: z.string().max(64).optional(),
    product_name: z.string().max(200).optional(),
    variant: z.string().max(200).optional(),
    quantity: z.int().min(1).max(20).optional(),
    /** The price of one unit in the shop's currency. */
    price: z.number().min(0).optional(),
  }),
  result: CartUpdatedSchema,
});

export type UpdateCartArguments = z.infer<typeof updateCart.parameters>;
