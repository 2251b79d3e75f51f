import { findProduct, listCategories } from "@/lib/shop/catalog";
import { findHelpArticle } from "@/lib/shop/help";
import { formatMoney } from "@/lib/shop/money";

/** The subject of a page of the shop, as the model sees it. */
interface PageSubject {
  kind: "product" | "category" | "help" | "cart" | "orders";
  /** Null for the cart and the orders. */
  slug: string | null;
  name: string;
  /** Null if the subject has no price. */
  price: string | null;
}

/** The subject of the page at a path; null if it has none, such as the home page. */
export async function pageSubject(path: string): Promise<PageSubject | null> {
  const [, room = "", slug = ""] = path.split("/");
  switch (room) {
    case "products": {
      const product = await findProduct(slug);
      if (!product) return null;
      const price = formatMoney(product.priceCents, product.currency);
      return { kind: "product", slug, name: product.name, price };
    }
    case "categories": {
      const category = (await listCategories()).find((each) => each.slug === slug);
      return category ? { kind: "category", slug, name: category.name, price: null } : null;
    }
    case "help": {
      const article = findHelpArticle(slug);
      return article ? { kind: "help", slug, name: article.title, price: null } : null;
    }
    case "cart":
      return { kind: "cart", slug: null, name: "The cart", price: null };
    case "orders":
      return { kind: "orders", slug: null, name: "The user's orders", price: null };
    default:
      return null;
  }
}
