import { defineCapability } from "@/lib/assistant/define-capability";
import { listProducts } from "@/lib/shop/catalog";
import { catalogDemo } from "./demo";
import { addItem } from "./add-item";
import { instructions } from "./instructions";
import { getProduct } from "./tools/get-product";
import { searchProducts } from "./tools/search-products";
import { showProduct } from "./tools/show-product";

/** Finding and showing products; its cards put them into the cart. */
export const catalog = defineCapability({
  name: "catalog",
  instructions,
  tools: [searchProducts, showProduct, getProduct],
  actions: [addItem],
  describeMention: ({ id, text }) => `“@${text}” is the product with the slug ${id}.`,
  demo: catalogDemo({ listProducts }),
});
