import type { AddToCartResult } from "@/lib/capabilities/cart/client-tools";
import type { CartFacts } from "@/lib/capabilities/cart/results";
import type { ProductFacts } from "@/lib/capabilities/catalog/results";
import { capitalise, countWord } from "./lists";
import { offers } from "./offers";

export function addedReply(result: AddToCartResult, product: ProductFacts): string {
  if (result.status === "refused") {
    return `I couldn't put the **${product.name}** into your cart: ${lowerFirst(result.message)}`;
  }
  const pieces = result.quantity > 1 ? `${countWord(result.quantity)} × ` : "";
  const variant = result.variant === "" ? "" : ` (${result.variant})`;
  const { item_count: count, total } = result.cart;
  return (
    `Done: ${pieces}**${result.name}**${variant} is in your cart. ` +
    `That makes ${countWord(count)} ${count === 1 ? "item" : "items"}, ${total} in all. ${offers.openCart.question}`
  );
}

export function cartReply(cart: CartFacts): string {
  if (cart.lines.length === 0) return "Your cart is empty so far. What are you packing for?";
  const lines = cart.lines.map((line) => `- ${lineText(line)}: ${line.total}`).join("\n");
  return (
    `Here's what's in your cart:\n\n${lines}\n\n` +
    `${cart.subtotal} plus shipping (${cart.shipping}) makes **${cart.total}**. ${offers.openCart.question}`
  );
}

export function lineText(line: { name: string; variant: string; quantity: number }): string {
  const variant = line.variant === "" ? "" : `, ${line.variant}`;
  return `${line.quantity} × **${line.name}**${variant}`;
}

export function lowerFirst(text: string): string {
  return /^[A-Z][a-z' ]/.test(text) && !/^(?:I|I'm)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

export function cartCount(cart: Pick<CartFacts, "item_count" | "total">): string {
  const items = cart.item_count === 1 ? "item is" : "items are";
  return `${capitalise(countWord(cart.item_count))} ${items} left, ${cart.total} in all.`;
}
