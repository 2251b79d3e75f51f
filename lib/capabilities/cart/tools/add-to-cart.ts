import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { InPageSchema } from "@/lib/assistant/page-call";
import { checkAddition, getCart } from "@/lib/shop/cart-store";
import { updateInPage } from "../update-in-page";

export const addToCart = defineTool({
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
  result: InPageSchema,
  progress: { text: "Adding it to your cart", icon: "suitcase" },
  run: async ({ product_slug: productSlug, options, quantity: wanted }, context) => {
    const { requestContext } = context;
    const { product, variant, quantity } = await checkAddition(requestContext, {
      productSlug,
      variant: Object.fromEntries(options.map(({ name, value }) => [name, value])),
      quantity: wanted ?? 1,
    });
    return updateInPage(context, await getCart(requestContext), {
      action: "add",
      productId: product.id,
      productName: product.name,
      variant,
      quantity,
      price: product.priceCents / 100,
    });
  },
});
