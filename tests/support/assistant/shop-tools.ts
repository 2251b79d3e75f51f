import { switchTheme } from "@/lib/capabilities/appearance/client-tools";
import { addToCart } from "@/lib/capabilities/cart/tools/add-to-cart";
import { navigate } from "@/lib/capabilities/navigation/client-tools";
import { matchName } from "@/lib/capabilities/catalog/find-by-name";
import { helpPassage } from "@/lib/capabilities/help/tools";
import { findProducts, ProductSearchInputSchema } from "@/lib/capabilities/catalog/find-products";
import { productDetails, productFacts } from "@/lib/capabilities/catalog/product-facts";
import { cartFacts } from "@/lib/capabilities/cart/cart-facts";
import { refusal } from "@/lib/assistant/refusal";
import type { OrderFacts } from "@/lib/capabilities/orders/results";
import { totalCart, type CartLine } from "@/lib/shop/cart";
import { ShopError } from "@/lib/shop/errors";
import { searchHelp } from "@/lib/shop/help";
import type { Product } from "@/lib/shop/product";
import { resolveVariant } from "@/lib/shop/variant";
import { catalog, productBySlug } from "./catalog";

type Tool = (input: Record<string, unknown>) => object;

/**
 * The shop's tools with the seeded catalog in memory. The model sees the same results as with the
 * real tools.
 */
export class InMemoryShop {
  readonly orders: OrderFacts[] = [];
  #lines: CartLine[] = [];
  #linesEver = 0;

  readonly tools: Readonly<Record<string, Tool>> = {
    search_products: (input) => this.#search(input),
    get_product: ({ product }) => this.#details(String(product)),
    show_product: ({ product }) => this.#details(String(product)),
    get_cart: () => ({ status: "ok", cart: cartFacts(totalCart(this.#lines)) }),
    remove_from_cart: ({ line_id }) => {
      const line = this.#lines.find(({ id }) => id === line_id);
      this.#lines = this.#lines.filter(({ id }) => id !== line_id);
      return this.#updated("removed", line);
    },
    set_cart_quantity: ({ line_id, quantity }) => {
      this.#lines = this.#lines.map((line) =>
        line.id === line_id ? { ...line, quantity: Number(quantity) } : line,
      );
      return this.#updated(
        "set",
        this.#lines.find(({ id }) => id === line_id),
      );
    },
    get_orders: () => ({ status: "ok", orders: this.orders, more: false }),
    search_docs: ({ query }) => ({
      status: "ok",
      articles: searchHelp(String(query))
        .slice(0, 2)
        .map((article) =>
          helpPassage(article, { query: String(query), origin: "https://shop.example" }),
        ),
    }),
    add_to_cart: (input) => this.#add(input),
    navigate: (input) => {
      const { path } = navigate.parameters.parse(input);
      return { status: "opened", path, title: "A page" };
    },
    switch_theme: (input) => ({ status: "switched", ...switchTheme.parameters.parse(input) }),
  };

  #search(input: Record<string, unknown>): object {
    const { products, missed } = findProducts(catalog, ProductSearchInputSchema.parse(input));
    if (products.length === 0) return { status: "nothing_found", categories: ["Boots & Shoes"] };
    const listed = products.map((product, index) => ({
      position: index + 1,
      ...productFacts(product),
    }));
    return { status: "found", ...(missed ? { missed } : {}), products: listed };
  }

  #details(name: string): object {
    const product = catalog.find(({ slug }) => slug === name) ?? matchName(catalog, name);
    if ("status" in product) return product;
    return { status: "found", product: productDetails(product) };
  }

  #add(input: Record<string, unknown>): object {
    const { product_slug: slug, options, quantity } = addToCart.parameters.parse(input);
    const product = productBySlug(slug);
    try {
      const choice = Object.fromEntries(options.map(({ name, value }) => [name, value]));
      return this.#added(product, resolveVariant(product, choice), quantity ?? 1);
    } catch (error) {
      if (error instanceof ShopError) return refusal(error.message);
      throw error;
    }
  }

  #added(product: Product, variant: string, quantity: number): object {
    this.#lines.push({
      id: `line-${(this.#linesEver += 1)}`,
      productId: product.id,
      productSlug: product.slug,
      name: product.name,
      image: product.image,
      plate: product.details.plate,
      variant,
      quantity,
      priceCents: product.priceCents,
      totalCents: product.priceCents * quantity,
      stock: product.stock,
    });
    return this.#updated("added", this.#lines.at(-1), quantity);
  }

  #updated(status: string, line: CartLine | undefined, quantity = line?.quantity ?? 0): object {
    const { name = "", variant = "" } = line ?? {};
    return { status, name, variant, quantity, cart: cartFacts(totalCart(this.#lines)) };
  }
}
