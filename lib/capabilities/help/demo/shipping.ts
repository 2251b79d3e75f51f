import type { Wish } from "@/lib/assistant/demo-model";
import { FREE_SHIPPING_FROM_CENTS, SHIPPING_CENTS } from "@/lib/shop/cart";
import { deliveryCents } from "@/lib/shop/checkout/delivery-price";
import { destinationIn } from "@/lib/shop/checkout/destination";
import { formatMoney } from "@/lib/shop/money";
import { helpText } from "../messages";

const ABOUT_PRICE = /\b(?:how much|costs?|price|fees?|charge|pay|rates?)\b/;

/** The short answer to a question about shipping: yes or no for a country, or the price. */
export function shippingAnswer(wish: Wish): string | null {
  const { language } = wish;
  const to = destinationIn(wish);
  if (to && !to.country) return helpText(language, "shipsNot", { country: to.name });
  const isPrice = ABOUT_PRICE.test(wish.text);
  // In other languages, the answer to any question about shipping begins with the price.
  if (isPrice && language !== "en") return null;
  if (!to && !isPrice) return null;
  return helpText(language, isPrice ? "shippingCosts" : "ships", {
    country: to?.name ?? "none",
    standard: formatMoney(SHIPPING_CENTS),
    free: formatMoney(FREE_SHIPPING_FROM_CENTS),
    express: formatMoney(deliveryCents("express", 0)),
  });
}
