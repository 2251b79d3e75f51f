import { z } from "zod";
import { ask, say, type Phrase, type Plan, type Wish, type Said } from "@/lib/assistant/demo-model";
import { ProductSchema } from "@/lib/shop/product";
import { OrderListResultSchema, type OrderFacts } from "./results";
import { ordersMeant, wantedNames } from "./demo-orders-meant";

const AddedSchema = z.union([
  z.object({ status: z.literal("added"), name: z.string(), quantity: z.number() }),
  z.object({ status: z.literal("refused"), message: z.string() }),
]);

function* read(): Plan<OrderFacts[]> {
  return (yield* ask("list_orders", {}, OrderListResultSchema)).orders;
}

/** Shows the orders that were asked about. */
export function* listOrders(wish: Wish): Plan<Said | null> {
  const orders = yield* read();
  const meant = ordersMeant(orders, wish);
  if (meant.length === 0)
    return say(wish.language, orders.length === 0 ? TEXT.none : TEXT.noneSuch);
  return say(wish.language, TEXT.orders, meant.map((order) => describe(order)).join("\n\n"));
}

/** Says that orders can't be canceled, and what is possible instead. */
export function* cancelOrder(wish: Wish): Plan<Said | null> {
  const [order] = ordersMeant(yield* read(), wish);
  if (!order) return say(wish.language, TEXT.none);
  return say(wish.language, TEXT.cannotCancel, order);
}

/** Explains how to return an order. */
export function* returnOrder(wish: Wish): Plan<Said | null> {
  const orders = ordersMeant(yield* read(), wish);
  const delivered = orders.find(({ status }) => status === "delivered") ?? orders[0];
  if (!delivered) return say(wish.language, TEXT.noneSuch);
  return say(wish.language, TEXT.howToReturn, delivered);
}

/** Puts the goods of an order into the cart again. */
export function* orderAgain(wish: Wish): Plan<Said | null> {
  const [order] = ordersMeant(yield* read(), wish);
  if (!order) return say(wish.language, TEXT.none);
  const wanted = wantedNames(wish);
  const lines = order.lines.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const added: string[] = [];
  for (const line of lines) {
    const entity = wish.all("product").find(({ name }) => name === line.name);
    if (!entity) continue;
    const values = line.variant === "" ? [] : line.variant.split(" / ");
    const options = ProductSchema.parse(entity.data).options.flatMap(({ name }, index) => {
      const value = values[index];
      return value === undefined ? [] : [{ name, value }];
    });
    const result = yield* ask(
      "add_to_cart",
      { product_slug: entity.id, options, quantity: line.quantity },
      AddedSchema,
    );
    added.push(
      result.status === "added"
        ? `${result.quantity} × **${result.name}**`
        : `**${line.name}**: ${result.message}`,
    );
  }
  return added.length === 0
    ? say(wish.language, TEXT.noneSuch)
    : say(wish.language, TEXT.again, added.join(", "));
}

function describe({ number, status, placed_on: day, total, sample, lines }: OrderFacts): string {
  const goods = lines.map(
    (line) =>
      `- ${line.quantity} × **${line.name}**${line.variant === "" ? "" : `, ${line.variant}`}`,
  );
  return `**${number}**, ${day}: ${status}, ${total}${sample ? " (sample)" : ""}\n${goods.join("\n")}`;
}

const TEXT = {
  orders: {
    en: (list) => `Here is what I found:\n\n${list}`,
    de: (list) => `Das sind Ihre Bestellungen:\n\n${list}`,
    es: (list) => `Estos son tus pedidos:\n\n${list}`,
    fr: (list) => `Voici vos commandes :\n\n${list}`,
    ja: (list) => `ご注文はこちらです。\n\n${list}`,
  },
  none: {
    en: () => "You haven't ordered anything yet.",
    de: () => "Sie haben noch nichts bestellt.",
    es: () => "Todavía no has pedido nada.",
    fr: () => "Vous n'avez encore rien commandé.",
    ja: () => "まだご注文はありません。",
  },
  noneSuch: {
    en: () => "I can't find an order like that among yours.",
    de: () => "So eine Bestellung finde ich bei Ihnen nicht.",
    es: () => "No encuentro un pedido así entre los tuyos.",
    fr: () => "Je ne trouve pas de commande de ce genre parmi les vôtres.",
    ja: () => "そのようなご注文は見つかりません。",
  },
  cannotCancel: {
    en: (order) =>
      `I can't cancel or change orders, sorry. Your order **${order.number}** of ${order.placed_on} is ${order.status}; once it has arrived, you can send anything unworn back within 60 days.\n\n${describe(order)}`,
    de: (order) =>
      `Bestellungen kann ich leider nicht stornieren oder ändern. Ihre Bestellung **${order.number}** hat den Status ${order.status}; nach der Ankunft können Sie alles Ungetragene innerhalb von 60 Tagen zurückschicken.`,
    es: (order) =>
      `Lo siento, no puedo cancelar ni cambiar pedidos. Tu pedido **${order.number}** está en estado ${order.status}; cuando llegue puedes devolverlo en 60 días.`,
    fr: (order) =>
      `Désolé, je ne peux ni annuler ni modifier une commande. Votre commande **${order.number}** a le statut ${order.status} ; une fois arrivée, vous pouvez la retourner sous 60 jours.`,
    ja: (order) =>
      `申し訳ありませんが、ご注文のキャンセルや変更はできません。ご注文**${order.number}**は${order.status}です。到着後60日以内なら返品できます。`,
  },
  howToReturn: {
    en: (order) =>
      `I can't open a return for you, but this is how it works: put the goods into their box with the order number **${order.number}** on a slip of paper and hand it in at any post office. Anything unworn can come back within 60 days; we refund within three working days of its arrival. The order:\n\n${describe(order)}`,
    de: (order) =>
      `Eine Rücksendung kann ich nicht anlegen, aber so geht es: Packen Sie die Ware mit der Nummer **${order.number}** in den Karton und geben Sie ihn innerhalb von 60 Tagen bei der Post ab.`,
    es: (order) =>
      `No puedo abrir una devolución, pero es así: mete el producto en su caja con el número **${order.number}** y llévala a correos en un plazo de 60 días.`,
    fr: (order) =>
      `Je ne peux pas ouvrir de retour, mais voici comment faire : mettez l'article dans sa boîte avec le numéro **${order.number}** et déposez-la à la poste sous 60 jours.`,
    ja: (order) =>
      `返品の手続きはここではできませんが、注文番号**${order.number}**を書いた紙を箱に入れ、60日以内に郵便局からお送りください。`,
  },
  again: {
    en: (goods) => `Done, this is in your cart again: ${goods}.`,
    de: (goods) => `Erledigt, das liegt wieder im Warenkorb: ${goods}.`,
    es: (goods) => `Hecho, está otra vez en el carrito: ${goods}.`,
    fr: (goods) => `C'est fait, de nouveau dans le panier : ${goods}.`,
    ja: (goods) => `もう一度カートに入れました：${goods}。`,
  },
} satisfies {
  orders: Phrase<[string]>;
  none: Phrase;
  noneSuch: Phrase;
  cannotCancel: Phrase<[OrderFacts]>;
  howToReturn: Phrase<[OrderFacts]>;
  again: Phrase<[string]>;
};
