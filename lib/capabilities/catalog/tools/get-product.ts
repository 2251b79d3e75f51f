import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { ProductDetailsResultSchema } from "../results";
import { findByName } from "../find-by-name";
import { productDetails } from "../product-facts";

export const getProduct = defineTool({
  name: "get_product",
  description:
    "Look one product up by slug or name: description, features, measurements, options and their " +
    "values. Nothing is shown to the user.",
  parameters: z.object({ product: z.string().min(1).max(120).describe("A slug or a name.") }),
  result: ProductDetailsResultSchema,
  progress: { text: "Looking up the details", icon: "document" },
  run: async ({ product: slugOrName }) => {
    const product = await findByName(slugOrName);
    return "status" in product ? product : { status: "found", product: productDetails(product) };
  },
});
