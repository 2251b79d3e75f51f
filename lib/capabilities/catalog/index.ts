import { defineCapability } from "@/lib/assistant/define-capability";
import { refusalText } from "../refusal-text";
import { listProducts } from "@/lib/shop/catalog";
import { catalogDemo } from "./demo";
import { addItem } from "./add-item";
import { highlightProduct } from "./client-tools";
import { compareProductsTool } from "./tools/compare-products";
import { getProduct } from "./tools/get-product";
import { searchProducts } from "./tools/search-products";
import { showProduct } from "./tools/show-product";

export const catalog = defineCapability({
  name: "catalog",
  instructions: `Products
- Search before you recommend. The user sees the results as cards, so don't repeat them as a list: say which one you would look at first and why.
- The products of the last search are in the order the user saw them, so "the second one" is the one at position 2.
- Never invent a product, a price or a link.`,
  tools: [searchProducts, showProduct, getProduct, compareProductsTool],
  clientTools: [highlightProduct],
  actions: [addItem],
  describeMention: ({ id, text }) => `“@${text}” is the product with the slug ${id}.`,
  tour: {
    title: "Find gear",
    line: "Search, compare and filter the catalog by what you need it for.",
    prompt: "I need boots for a winter hike",
    result: "Ridgeline Winter Boot",
    drawing: "M5 4h6v7l7 4c1.5.9 2 2.2 2 4H4c0-5 1-9 1-15Zm0 12h15M8 7h3",
  },
  sayRefusal: refusalText,
  demo: catalogDemo({ listProducts }),
});
