import { ask, say, type Phrase, type Plan, type Wish, type Said } from "@/lib/assistant/demo-model";
import { z } from "zod";
import { readCart } from "./demo-read-cart";

/** Ordering is the user's last word: the cart is opened for it. */
export function* checkOut(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  if (cart.lines.length === 0) return say(wish.language, TEXT.nothing);
  yield* ask("navigate", { path: "/cart" }, z.object({ status: z.literal("opened") }));
  return say(wish.language, TEXT.opened, cart.total);
}

const TEXT = {
  nothing: {
    en: () => "Your cart is empty, so there is nothing to order yet.",
    de: () => "Ihr Warenkorb ist leer, es gibt noch nichts zu bestellen.",
    es: () => "Tu carrito está vacío, todavía no hay nada que pedir.",
    fr: () => "Votre panier est vide, il n'y a rien à commander.",
    ja: () => "カートは空なので、注文するものがありません。",
  },
  opened: {
    en: (total) =>
      `Here's your cart, ${total} in all. I can't place orders, so the last step is yours: press “Place order” there.`,
    de: (total) => `Hier ist Ihr Warenkorb, zusammen ${total}. Bestellen müssen Sie dort selbst.`,
    es: (total) =>
      `Aquí está tu carrito, ${total} en total. El último paso es tuyo: haz el pedido allí.`,
    fr: (total) =>
      `Voici votre panier, ${total} en tout. La dernière étape est à vous : passez la commande ici.`,
    ja: (total) => `カートです。合計${total}です。ご注文はそちらで確定してください。`,
  },
} satisfies { nothing: Phrase; opened: Phrase<[string]> };
