import { z } from "zod";
import { listCategories, searchProducts as searchCatalog } from "@/lib/shop/catalog";
import type { ProductSearchResult } from "../tool-results/products";
import { productCards, productCardsText } from "../widgets/product-cards";
import { productFacts } from "./product-facts";
import { remember } from "./remember";
import { shopTool } from "./shop-tool";

const MOST_CARDS = 6;
const CENTS = 100;

const parameters = z.object({
  query: z.string().max(200).describe("What the user needs, in a few English words; empty for all."),
  category: z.string().max(60).nullable().describe("A category's slug, where the user named one."),
  min_price: z.number().min(0).nullable().describe("Euros."),
  max_price: z.number().min(0).nullable().describe("Euros."),
  sort: z.enum(["relevance", "price_asc", "price_desc"]).nullable(),
});

export const searchProducts = shopTool({
  name: "search_products",
  description:
    "Search the shop. The user sees what is found as cards with pictures and prices, in the order of " +
    "`position`, so don't list them again.",
  parameters,
  progress: { text: "Looking through the shelves", icon: "search" },
  run: async (input, context) => {
    const products = await searchCatalog({
      text: input.query,
      category: input.category ?? undefined,
      minPriceCents: cents(input.min_price),
      maxPriceCents: cents(input.max_price),
      sort: input.sort ?? "relevance",
      limit: MOST_CARDS,
    });
    if (products.length === 0) {
      const categories = await listCategories();
      return {
        status: "nothing_found",
        categories: categories.map(({ name }) => name),
      } satisfies ProductSearchResult;
    }
    const result: ProductSearchResult = {
      status: "found",
      products: products.map((product, index) => ({
        position: index + 1,
        ...productFacts(product),
      })),
    };
    await context.streamWidget(
      productCards(products, context.requestContext),
      productCardsText(products),
    );
    remember(context, { tool: "search_products", arguments: input, result });
    return result;
  },
});

function cents(euros: number | null): number | undefined {
  return euros === null ? undefined : Math.round(euros * CENTS);
}
