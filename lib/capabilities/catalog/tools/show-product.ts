import { z } from "zod";
import type { ProductDetailsResult } from "../results";
import { productCard, productCardText } from "../widgets/product-card";
import { findByName } from "../find-by-name";
import { productDetails } from "../product-facts";
import { remember } from "@/lib/assistant/tools/remember";
import { shopTool } from "@/lib/assistant/define-tool";

export const showProduct = shopTool({
  name: "show_product",
  description:
    "Show the user one product as a large card, by slug or name, when they want to see it or hear more " +
    "about it. Returns the same facts as get_product.",
  parameters: z.object({ product: z.string().min(1).max(120).describe("A slug or a name.") }),
  progress: { text: "Fetching it from the shelf", icon: "cube" },
  run: async (input, context): Promise<ProductDetailsResult> => {
    const product = await findByName(input.product);
    if ("status" in product) return product;
    const result: ProductDetailsResult = { status: "found", product: productDetails(product) };
    await context.streamWidget(
      productCard(product, context.requestContext.origin),
      productCardText(product),
    );
    remember(context, { tool: "show_product", arguments: input, result });
    return result;
  },
});
