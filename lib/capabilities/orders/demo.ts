import {
  ask,
  defineDemo,
  say,
  type Phrase,
  type Plan,
  type Wish,
  spoken,
} from "@/lib/assistant/demo-model";
import { OrderListResultSchema, type OrderFacts } from "./results";
import { z } from "zod";
import { ProductSchema } from "@/lib/shop/product";

const AddedSchema = z.union([
  z.object({ status: z.literal("added"), name: z.string(), quantity: z.number() }),
  z.object({ status: z.literal("refused"), message: z.string() }),
]);
const DAY_MS = 24 * 60 * 60 * 1_000;

/** How people ask after their orders. */
export const ordersDemo = defineDemo({
  entities: [{ kind: "order", pattern: /AC-?[2-9A-Z]{7}/i }],
  glossary: {
    de: {
      "wo ist meine bestellung": "where is my order",
      "wo bleibt meine bestellung": "where is my order",
      "was habe ich bestellt": "what did i order",
      bestellung: "order",
      bestellungen: "orders",
      "meine bestellungen": "my orders",
      stornieren: "cancel",
      storniere: "cancel",
      paket: "parcel",
      wo: "where",
      zurückschicken: "return",
      zuruckgeben: "return",
      zuruckschicken: "return",
    },
    es: {
      "donde esta mi pedido": "where is my order",
      "que he pedido": "what did i order",
      "que pedi": "what did i order",
      pedido: "order",
      pedidos: "orders",
      "mis pedidos": "my orders",
      cancelar: "cancel",
      cancela: "cancel",
      paquete: "parcel",
      donde: "where",
      devolver: "return",
    },
    fr: {
      "ou est ma commande": "where is my order",
      "qu'ai je commande": "what did i order",
      "qu'est ce que j'ai commande": "what did i order",
      commande: "order",
      commandes: "orders",
      "mes commandes": "my orders",
      annuler: "cancel",
      annulez: "cancel",
      annule: "cancel",
      colis: "parcel",
      retourner: "return",
      renvoyer: "return",
    },
    ja: {
      注文状況: "where is my order",
      注文履歴: "my orders",
      何を注文: "what did i order",
      注文はどこ: "where is my order",
      注文: "order",
      キャンセル: "cancel",
      荷物: "parcel",
      返品: "return",
    },
  },
  intents: [
    {
      name: "orders.list",
      wish: "what did I order?",
      words: "order orders ordered parcel package delivery status track shipped delivered",
      examples: spoken(`
        what did i order | where is my order | show me my orders | show me my past orders
        have i ordered anything before | track my package | where is my parcel
        what is the status of my order | has my order shipped | when will my order arrive
        what did i buy last month | what did i order last time | list my orders
        where is order {order} | status of {order} | {order} | did my {product} ship
        when did i order {product} | my last order | what was my most recent order
        how much did i spend on my last order | has my parcel been delivered
        is my order on its way | which of my orders were delivered | order history
        when does {product} arrive | how much was my last order | did i order {product}
        where are my {kind} i ordered | what is my order number | how many orders do i have
        has my stuff been sent yet | what did i get last time | when is my delivery coming
        can you look up my purchases | show me everything i've bought | any news on my order
        which size of pack did i order | what's the order number of the socks
        how much did i pay for my last order | did you post my things yet
        what have i bought so far | the state of my latest order please
        where is the {product} i ordered | has {order} shipped | what was in my last order
        when did i place my last order | i ordered {product} when will it come | was my order sent
        what is happening with my order | my orders | what did i order in the last weeks
        how much did i spend | show me order {order} | tell me what i ordered
        what have i ordered
      `),
      answer: listOrders,
    },
    {
      name: "orders.cancel",
      wish: "cancel my order",
      words: "cancel order",
      examples: spoken(`
        cancel my order | i want to cancel my order | cancel order {order}
        can i cancel my last order | please cancel {order} | stop my order
        i do not want my order any more | cancel the order with {product} | call off my order
        can you cancel the {kind} i ordered | i ordered the wrong thing can you cancel it
        undo my last order | change the address of my order | change my order
        i need to cancel what i ordered on friday | stop the order from being sent
        i don't need the order any longer, can you void it | i'd like my order cancelled
        please cancel my order | i want to cancel {order} | cancel the {kind} i ordered
        can i still cancel my order
      `),
      answer: cancelOrder,
    },
    {
      name: "orders.return",
      wish: "how do I return something I ordered?",
      words: "return order bought refund send back",
      examples: spoken(`
        i want to return {product} from my order | i want to return my order | return {order}
        i want to send back {product} i ordered | return the {kind} i bought
        i would like to return the {kind} from my last order | start a return for {order}
        can i still return {product} i ordered | open a return | return my last order
        i want my money back for the {kind}
        the {kind} i ordered do not fit i want to return them
        the pack i ordered is no good, i'd like to send it back | i want a refund for my mugs
        how can i give back the stove from my last order | send the pack back that i bought
        i want to return the {kind} | i would like to return {product}
        please take back {product} that i ordered | can i send the {kind} from my order back
      `),
      answer: returnOrder,
    },
    {
      name: "orders.again",
      wish: "order the same again",
      words: "again reorder same",
      acts: true,
      inBrowser: true,
      examples: spoken(`
        order the same again | reorder my last order
        put the things from my last order in my cart | buy the same {kind} again
        i want the same {kind} as last time | reorder {order} | order {product} again
        the same as last time please | repeat my last order
        add everything from my last order to my cart | same socks again please
        get me what i had last time | once more what i ordered last time
        put everything from my last order in the cart
        add the {kind} i ordered last time to my cart
      `),
      answer: orderAgain,
    },
  ],
});

function* read(): Plan<OrderFacts[]> {
  return (yield* ask("list_orders", {}, OrderListResultSchema)).orders;
}

function* listOrders(wish: Wish): Plan<string | null> {
  const orders = yield* read();
  const meant = ordersMeant(orders, wish);
  if (meant.length === 0)
    return say(wish.language, orders.length === 0 ? TEXT.none : TEXT.noneSuch);
  return say(wish.language, TEXT.orders, meant.map((order) => describe(order)).join("\n\n"));
}

function* cancelOrder(wish: Wish): Plan<string | null> {
  const [order] = ordersMeant(yield* read(), wish);
  if (!order) return say(wish.language, TEXT.none);
  return say(wish.language, TEXT.cannotCancel, order);
}

function* returnOrder(wish: Wish): Plan<string | null> {
  const orders = ordersMeant(yield* read(), wish);
  const delivered = orders.find(({ status }) => status === "delivered") ?? orders[0];
  if (!delivered) return say(wish.language, TEXT.noneSuch);
  return say(wish.language, TEXT.howToReturn, delivered);
}

/** Puts what an order held into the cart. */
function* orderAgain(wish: Wish): Plan<string | null> {
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

/** The orders that the words narrow the list down to, newest first. */
function ordersMeant(orders: readonly OrderFacts[], wish: Wish): OrderFacts[] {
  const [number] = wish.named("order");
  if (number)
    return orders.filter((order) => order.number.replace("-", "") === number.id.replace("-", ""));
  const names = wantedNames(wish);
  if (names.length > 0) {
    const having = orders.filter(({ lines }) => lines.some(({ name }) => names.includes(name)));
    if (having.length > 0) return having;
  }
  if (wish.has(/\blast month\b/))
    return orders.filter(({ placed_on: day }) => sinceMonths(day) === 1);
  if (wish.has(/\bthis month\b/))
    return orders.filter(({ placed_on: day }) => sinceMonths(day) === 0);
  if (wish.has(/\b(?:last|this|past) week\b/))
    return orders.filter(({ placed_on: day }) => Date.now() - Date.parse(day) < 14 * DAY_MS);
  for (const status of ["delivered", "shipped", "packed", "placed"]) {
    if (wish.has(new RegExp(`\\b(?:were|been|already|which|are) (?:\\w+ )?${status}\\b`)))
      return orders.filter((order) => order.status === status);
  }
  if (
    wish.has(/\b(?:last|latest|most recent|newest|the) order\b|\blast time\b|\bmy order\b/) &&
    !wish.has(/\borders\b/)
  )
    return orders.slice(0, 1);
  if (wish.has(/\b(?:first|oldest) order\b/)) return orders.slice(-1);
  return [...orders];
}

function wantedNames(wish: Wish): string[] {
  const kinds = wish
    .named("kind")
    .map(({ data }) => ProductSchema.array().parse(data))
    .flat();
  return [...wish.named("product"), ...wish.unclear("product").flat(), ...kinds].map(
    ({ name }) => name,
  );
}

function sinceMonths(day: string): number {
  const then = new Date(Date.parse(day));
  const now = new Date();
  return (
    (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth()
  );
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
