import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import { listCategories, listProducts } from "@/lib/shop/catalog";
import { ProductSearchResultSchema } from "../results";
import { productCards, productCardsText } from "../widgets/product-cards";
import { findProducts, ProductSearchInputSchema } from "../find-products";
import { productFacts } from "../product-facts";

export const searchProducts = defineTool({
  name: "search_products",
  description:
    "Search the shop. The user sees what is found as cards with pictures and prices, in the order of " +
    "`position`, so don't list them again. `missed` names tags that nothing has. `ignored` " +
    "says that nothing matches all `words` of the query or the `price` in it; then these come " +
    "closest, and you say so.",
  parameters: ProductSearchInputSchema,
  result: ProductSearchResultSchema,
  progress: { text: "Searching the catalog", icon: "search" },
  run: async (input, context) => {
    const { products, missed, ignored } = findProducts(await listProducts(), input);
    if (products.length === 0) {
      const categories = await listCategories();
      return { status: "nothing_found", categories: categories.map(({ name }) => name) };
    }
    const result = {
      status: "found" as const,
      ...(missed ? { missed } : {}),
      ...(ignored.length > 0 ? { ignored: [...ignored] } : {}),
      products: products.map((product, index) => ({
        position: index + 1,
        ...productFacts(product),
      })),
    };
    const language = userLanguage(context);
    await context.streamWidget(
      productCards(products, context.requestContext.origin, language),
      productCardsText(products, language),
    );
    return result;
  },
});
