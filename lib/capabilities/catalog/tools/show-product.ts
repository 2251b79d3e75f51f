import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import { ProductDetailsResultSchema } from "../results";
import { productCard, productCardText } from "../widgets/product-card";
import { findByName } from "../find-by-name";
import { productDetails } from "../product-facts";

export const showProduct = defineTool({
  name: "show_product",
  description:
    "Show the user one product as a large card, by slug or name, when they want to see it or hear more " +
    "about it. Returns the same facts as get_product.",
  parameters: z.object({ product: z.string().min(1).max(120).describe("A slug or a name.") }),
  result: ProductDetailsResultSchema,
  progress: { text: "Getting the product", icon: "cube" },
  run: async (input, context) => {
    const product = await findByName(input.product);
    if ("status" in product) return product;
    const result = { status: "found", product: productDetails(product) };
    const language = userLanguage(context);
    await context.streamWidget(
      productCard(product, context.requestContext.origin, language),
      productCardText(product, language),
    );
    return result;
  },
});
