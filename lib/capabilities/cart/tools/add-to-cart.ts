import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { InPageSchema } from "@/lib/assistant/page-call";
import { AsksUserSchema } from "@/lib/assistant/questions/asks-user";
import { checkAddition, getCart } from "@/lib/shop/cart-store";
import { ShopError } from "@/lib/shop/errors";
import { askForOptions } from "../ask-for-options";
import { updateInPage } from "../update-in-page";

export const addToCart = defineTool({
  name: "add_to_cart",
  description:
    "Put a product into the cart that the user sees. If an option without a default is missing, " +
    "such as a boot's size, the user is asked for it in a form. Take the slug and the option values " +
    "from what other tools returned.",
  parameters: z.object({
    product_slug: z.string().min(1).max(120),
    options: z
      .array(z.object({ name: z.string().max(50), value: z.string().max(100) }))
      .max(8)
      .describe("The options that the user chose, such as name Size, value 44; or empty."),
    quantity: z.int().min(1).max(20).nullable().describe("Null means one."),
  }),
  result: z.discriminatedUnion("status", [InPageSchema, AsksUserSchema]),
  progress: { text: "Adding it to your cart", icon: "suitcase" },
  run: async ({ product_slug: productSlug, options, quantity: wanted }, context) => {
    const { requestContext } = context;
    const choice = Object.fromEntries(options.map(({ name, value }) => [name, value]));
    const addition = { productSlug, variant: choice, quantity: wanted ?? 1 };
    try {
      const { product, variant, quantity } = await checkAddition(requestContext, addition);
      return await updateInPage(context, await getCart(requestContext), {
        action: "add",
        productId: product.id,
        productName: product.name,
        variant,
        quantity,
        price: product.priceCents / 100,
      });
    } catch (error) {
      const isIncomplete = error instanceof ShopError && error.code === "variant_required";
      const questions = isIncomplete && (await askForOptions(context, productSlug, choice));
      if (!questions) throw error;
      return questions;
    }
  },
});
