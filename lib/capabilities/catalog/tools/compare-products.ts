import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { refusal } from "@/lib/assistant/refusal";
import { userLanguage } from "@/lib/assistant/user-language";
import { compareProducts } from "../compare";
import { findByName } from "../find-by-name";
import { productDetails } from "../product-facts";
import { ComparisonResultSchema } from "../results";
import { comparisonCard, comparisonText } from "../widgets/comparison-card";

const MAX_COMPARED = 4;

export const compareProductsTool = defineTool({
  name: "compare_products",
  description:
    "Show the user two to four products side by side, with prices and measurements, and which one is " +
    "cheapest and lightest. Returns their facts. The user sees the table, so don't repeat it: say " +
    "which one fits what they need, and why.",
  parameters: z.object({
    products: z
      .array(z.string().min(1).max(120))
      .min(2)
      .max(MAX_COMPARED)
      .describe("Slugs or names."),
  }),
  result: ComparisonResultSchema,
  progress: { text: "Comparing them", icon: "chart" },
  run: async ({ products: names }, context) => {
    const found = await Promise.all([...new Set(names)].map(findByName));
    const unknown = found.find((each) => "status" in each);
    if (unknown && "status" in unknown) return unknown;
    const products = found.flatMap((each) => ("status" in each ? [] : [each]));
    const distinct = products.filter(
      ({ slug }, index) => products.findIndex((each) => each.slug === slug) === index,
    );
    if (distinct.length < 2) {
      return refusal({ message: "That is only one product; two are needed." });
    }
    const comparison = compareProducts(distinct);
    const language = userLanguage(context);
    await context.streamWidget(
      comparisonCard(comparison, language),
      comparisonText(comparison, language),
    );
    return {
      status: "compared",
      products: distinct.map(productDetails),
      cheapest: comparison.cheapest?.slug ?? null,
      lightest: comparison.lightest?.slug ?? null,
    };
  },
});
