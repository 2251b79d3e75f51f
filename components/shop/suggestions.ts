"use server";

import { z } from "zod";
import { formatMoney } from "@/lib/shop/money";
import { searchShownProducts } from "./catalog";

const MAX_SUGGESTIONS = 6;
const TextSchema = z.string().trim().max(200);

/** A product that matches what was typed so far. */
export interface Suggestion {
  slug: string;
  name: string;
  price: string;
  image: string;
  plate: string;
}

export async function suggestAction(input: string): Promise<Suggestion[]> {
  const { data: text } = TextSchema.safeParse(input);
  if (!text) return [];
  const { products } = await searchShownProducts({ text, limit: MAX_SUGGESTIONS });
  return products.map(({ slug, name, priceCents, currency, image, details }) => ({
    slug,
    name,
    price: formatMoney(priceCents, currency),
    image,
    plate: details.plate,
  }));
}
