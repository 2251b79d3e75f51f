import { z } from "zod";
import type { ProductDetailsResult } from "../results";
import { findByName } from "../find-by-name";
import { productDetails } from "../product-facts";
import { shopTool } from "@/lib/assistant/define-tool";

export const getProduct = shopTool({
  name: "get_product",
  description:
    "Look one product up by slug or name: description, features, measurements, options and their " +
    "values. Nothing is shown to the user.",
  parameters: z.object({ product: z.string().min(1).max(120).describe("A slug or a name.") }),
  progress: { text: "Reading the label", icon: "document" },
  run: async ({ product: slugOrName }): Promise<ProductDetailsResult> => {
    const product = await findByName(slugOrName);
    return "status" in product ? product : { status: "found", product: productDetails(product) };
  },
});
