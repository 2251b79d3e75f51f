import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import type { Language } from "@/lib/i18n/languages";
import { addToCart } from "@/lib/shop/cart-store";
import { placeOrder } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { languageOf } from "../../eval/reply-language";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { ORDER_DETAILS } from "../../support/order-details";
import { useOpenMeteo } from "../../support/weather/use-open-meteo";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

useOpenMeteo();

/** What someone says, and what must be in the reply. */
type Talk = readonly (readonly [says: string, reply: RegExp])[];

const conversations: Record<Exclude<Language, "en">, Readonly<Record<string, Talk>>> = {
  de: {
    amounts: [
      ["Zeig mir Zelte unter 389,50 €", /\(≤ 389,50\s€\).* für 389\s€/],
      ["unter 300 €", /\(≤ 300\s€\).* für 299\s€/],
      ["Ein Zelt und eine Matte für 500 Euro", /passt in 500\s€:.*, 389\s€.* das 488\s€/s],
      ["Was ist das günstigste Zelt?", /für 299\s€/],
      ["Vergleiche Lee 2 Tent und Drift Solo Tent", /Tabelle/],
      ["Leg einen Enamel Mug in den Warenkorb", /Das ist 1 Artikel für zusammen 21,90\s€/],
      ["Was liegt in meinem Warenkorb?", /: 16\s€.* der Versand \(5,90\s€\)/s],
      ["Leg das Lee 2 Tent in den Warenkorb", /zusammen 405\s€/],
      ["Was liegt in meinem Warenkorb?", /der Versand \(kostenlos\)/],
      ["Leere den Warenkorb", /auf der Karte/],
      ["Wie schwer ist das Lee 2 Tent?", /Gewicht: 1,85 kg/],
    ],
    memory: [
      ["Was weißt du über mich?", /noch nichts/],
      ["Merk dir, dass ich Schuhgröße 44 habe", /„Ich habe Schuhgröße 44“/],
      ["Was weißt du über mich?", /für Sie merken/],
      ["Vergiss meine Schuhgröße", /^Vergessen: Ich habe Schuhgröße 44/],
    ],
    trips: [["Plane eine Reise nach Bergen für 3 Tage", /\*\*Bergen\*\* .*abhaken.* -1°/i]],
    weather: [["Wie ist das Wetter in Bergen?", /3°, leichter Regen/]],
    sales: [
      ["Was kosten 20 Enamel Mugs für unseren Verein?", /\*\*304\s€\*\*/],
      ["Ich brauche ein Angebot für 20 Enamel Mugs", /\*\*P-\w+\*\*/],
      ["Ich möchte einen Termin für eine Vorführung von Zelten", /im Formular/],
    ],
    orders: [
      ["Was habe ich bestellt?", /: Bestellt, .*: Unterwegs, .*: Zugestellt, /s],
      ["Storniere meine Bestellung", /auf der Karte/],
      ["Ich will meine Bestellung zurückschicken", /auf der Karte/],
      ["Es ist zu klein", /auf der Karte/],
    ],
    catalog: [
      ["Was wiegt der Tarn Snow Boot?", /Gewicht: \d+ g/],
      ["Ist der Tarn Snow Boot wasserdicht?", /\(wasserdicht\)/],
    ],
    page: [
      ["Auf welcher Seite bin ich?", /Sie sind auf/],
      ["Bring mich zum Warenkorb", /: Ihr Warenkorb/],
    ],
    gallery: [["Zeig mir alle Widgets", /Widget-Komponenten/]],
  },
  es: {
    amounts: [
      ["Muéstrame tiendas por menos de 389,50 €", /\(≤ 389,50\s€\).* por 389\s€/],
      ["Una tienda y una esterilla por 500 euros", /cabe en 500\s€:.* son 488\s€/s],
      ["¿Cuál es la tienda más barata?", /por 299\s€/],
      ["Añade un Enamel Mug al carrito", /21,90\s€ en total/],
      ["¿Qué hay en mi carrito?", /: 16\s€.* el envío \(5,90\s€\)/s],
      ["Añade el Lee 2 Tent al carrito", /405\s€ en total/],
      ["¿Qué hay en mi carrito?", /el envío \(gratis\)/],
      ["Vacía el carrito", /en la tarjeta/],
    ],
    memory: [
      ["Recuerda que uso la talla 44", /«Uso la talla 44»/],
      ["¿Qué sabes de mí?", /has pedido recordar/],
      ["Olvida mi talla", /^Olvidado: Uso la talla 44/],
    ],
    trips: [["Planea un viaje a Bergen de 3 días", /\*\*Bergen\*\* .* -1°/]],
    weather: [["¿Qué tiempo hace en Bergen?", /3°, lluvia ligera/]],
    sales: [
      ["¿Cuánto cuestan 20 Enamel Mugs para nuestro club?", /\*\*304\s€\*\*/],
      ["Necesito un presupuesto para 20 Enamel Mugs", /\*\*P-\w+\*\*/],
      ["Quiero reservar una demostración de tiendas", /en el formulario/],
    ],
    orders: [
      ["¿Qué he pedido?", /: Pedido, .*: En camino, .*: Entregado, /s],
      ["Cancela mi pedido", /en la tarjeta/],
      ["Quiero devolver mi pedido", /en la tarjeta/],
    ],
    page: [
      ["¿En qué página estoy?", /Estás en/],
      ["Llévame al carrito", /: tu carrito/],
    ],
  },
  fr: {
    amounts: [
      ["Montre-moi des tentes à moins de 1 389,50 €", /\(≤ 1\s389,50\s€\).* à 389\s€/],
      ["Une tente et un matelas pour 500 euros", /tient dans 500\s€ :.* fait 488\s€/s],
      ["Quelle est la tente la moins chère ?", /à 299\s€/],
      ["Ajoute un Enamel Mug au panier", /21,90\s€ en tout/],
      ["Qu'y a-t-il dans mon panier ?", /: 16\s€.* la livraison \(5,90\s€\)/s],
      ["Ajoute la Lee 2 Tent au panier", /405\s€ en tout/],
      ["Qu'y a-t-il dans mon panier ?", /la livraison \(gratuite\)/],
      ["Vide le panier", /sur la carte/],
    ],
    memory: [
      ["Retiens que je chausse du 44", /« Je chausse du 44 »/],
      ["Que savez-vous de moi ?", /demandé de retenir/],
      ["Oubliez tout sur moi", /^Oublié : Je chausse du 44/],
    ],
    trips: [["Organise un voyage à Bergen pour 3 jours", /\*\*Bergen\*\* .* -1°/]],
    weather: [["Quel temps fait-il à Bergen ?", /3° en ce moment, pluie faible/]],
    sales: [
      ["Combien coûtent 20 Enamel Mugs pour notre club ?", /\*\*304\s€\*\*/],
      ["Je voudrais un devis pour 20 Enamel Mugs", /\*\*P-\w+\*\*/],
      ["Je veux réserver une démonstration de tentes", /dans le formulaire/],
    ],
    orders: [
      ["Qu'est-ce que j'ai commandé ?", /: Commandée, .*: En route, .*: Livrée, /s],
      ["Annulez ma commande", /sur la carte/],
      ["Je veux renvoyer ma commande", /sur la carte/],
    ],
    catalog: [
      ["Combien pèse le Tarn Snow Boot ?", /Poids: \d+ g/],
      ["Le Tarn Snow Boot est-il imperméable ?", /\(imperméable\)/],
    ],
    page: [
      ["Sur quelle page suis-je ?", /Vous êtes/],
      ["Emmène-moi au panier", /: votre panier/],
    ],
  },
  ja: {
    amounts: [
      ["389.50ユーロ以下のテントを見せて", /\(≤ €389.50\).*€389/],
      ["300ユーロ未満", /\(≤ €300\)/],
      ["Lee 2 Tentをカートに入れて", /合計€389/],
      ["カートの中身は？", /送料無料/],
    ],
    memory: [
      ["サイズは44だと覚えておいて", /「サイズは44だ」/],
      ["私について何を知っていますか", /頼まれたこと/],
      ["すべて忘れて", /^忘れました：サイズは44だ/],
    ],
    trips: [["Bergenへの3日間の旅行を計画して", /\*\*Bergen\*\*.*-1°/]],
    weather: [["Bergenの天気は？", /3°、小雨/]],
    sales: [
      ["Enamel Mugを20個の見積書をください", /\*\*P-\w+\*\*/],
      ["テントの実演を予約したい", /フォーム/],
    ],
    orders: [
      ["何を注文しましたか", /: 注文済み, .*: 配送中, .*: 配達済み, /s],
      ["注文をキャンセルして", /カード/],
      ["返品したい", /カード/],
    ],
    page: [
      ["今どのページですか", /今開いているページ/],
      ["カートのページを開いて", /^カートを開きました/],
    ],
  },
};

/** An amount, number or day as English or a program writes it. */
const FOREIGN = /[€$£]\s?\d|\d,\d{3}\b|\d\.\d{1,2}\b|\d{4}-\d\d-\d\d/;
/** Japanese writes numbers as English does. */
const FOREIGN_IN_JAPANESE = /\d{4}-\d\d-\d\d/;

const ShownSchema = z.object({
  value: z.string().optional(),
  label: z.string().optional(),
  title: z.string().nullish(),
  text: z.string().optional(),
  copy_text: z.string().nullish(),
});

/** Everything in a turn's events that a person reads. */
function textsIn(shown: unknown): string[] {
  if (typeof shown !== "object" || shown === null) return [];
  const texts = Object.values(ShownSchema.safeParse(shown).data ?? {});
  return [
    ...texts.filter((text) => typeof text === "string"),
    ...Object.values(shown).flatMap(textsIn),
  ];
}

const shownIn = (events: readonly ThreadStreamEvent[]) =>
  textsIn(
    doneItems(events).filter(({ type }) => !["user_message", "client_tool_call"].includes(type)),
  );

async function someone(language: string, topic: string): Promise<AssistantClient> {
  const owner = { tenantId: "default", userId: `${topic}-${language}` };
  await createSampleOrders(owner);
  await addToCart(owner, { productSlug: "camp-kettle" });
  await placeOrder(owner, ORDER_DETAILS);
  return new AssistantClient(createTestAssistant().server, owner, language);
}

describe.each(Object.entries(conversations))("someone who writes in %s", (language, topics) => {
  it.each(Object.entries(topics))("is answered in their language: %s", async (topic, talk) => {
    const client = await someone(language, topic);
    for (const [says, reply] of talk) {
      const events = await client.say(says);
      const said = replies(events).join("\n");
      expect(said).toMatch(reply);
      expect({ says, language: languageOf(said) }).toEqual({ says, language });
      const foreign = language === "ja" ? FOREIGN_IN_JAPANESE : FOREIGN;
      expect(shownIn(events).filter((text) => foreign.test(text))).toEqual([]);
    }
  });
});
