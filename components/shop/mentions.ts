"use server";

import { z } from "zod";
import { searchProducts } from "@/lib/shop/catalog";
import { formatMoney } from "@/lib/shop/money";

const MAX_MENTIONS = 8;
const QuerySchema = z.string().max(100);

/** An entity of the shop that can be mentioned with @. */
interface Mention {
  id: string;
  title: string;
  group: string;
  icon: string;
  interactive: boolean;
  data: Record<string, string>;
}

export async function searchMentionsAction(query: string): Promise<Mention[]> {
  const { success, data: text } = QuerySchema.safeParse(query);
  if (!success) return [];
  const { products } = await searchProducts({ text, limit: MAX_MENTIONS });
  return products.map((product) => ({
    id: product.slug,
    title: product.name,
    group: "Products",
    icon: "cube",
    interactive: true,
    data: { slug: product.slug, price: formatMoney(product.priceCents, product.currency) },
  }));
}
