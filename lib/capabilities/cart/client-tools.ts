import { z } from "zod";
import { CartSummarySchema } from "./cart-summary";
import { defineClientTool } from "@/lib/assistant/browser/client-tool";

export const addToCart = defineClientTool({
  name: "add_to_cart",
  description:
    "Put a product into the cart that the user sees. Every option without a default (a boot's size) " +
    "must be chosen: ask for it first. Take the slug and the option values from what other tools returned.",
  parameters: z.object({
    product_slug: z.string().min(1).max(120),
    options: z
      .array(z.object({ name: z.string().max(50), value: z.string().max(100) }))
      .max(8)
      .describe("The chosen options, such as name Size, value 44; empty where there are none."),
    quantity: z.int().min(1).max(20).nullable().describe("Null means one."),
  }),
  result: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("added"),
      name: z.string(),
      variant: z.string(),
      quantity: z.int().min(1),
      cart: CartSummarySchema,
    }),
    z.object({
      status: z.literal("refused"),
      /** Says what is wrong and which values there are. */
      message: z.string(),
    }),
  ]),
});

export type AddToCartArguments = z.infer<typeof addToCart.parameters>;
export type AddToCartResult = z.infer<typeof addToCart.result>;
