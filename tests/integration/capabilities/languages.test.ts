import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "@/lib/i18n/languages";
import { addToCart } from "@/lib/shop/cart-store";
import { placeOrder } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { languageOf } from "../../eval/reply-language";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
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
    memory: [
      ["Was weißt du über mich?", /noch nichts/],
      ["Merk dir, dass ich Schuhgröße 44 habe", /„ich Schuhgröße 44 habe“/],
      ["Was weißt du über mich?", /für Sie merken/],
      ["Vergiss meine Schuhgröße", /^Vergessen: ich Schuhgröße 44 habe/],
    ],
    trips: [["Plane eine Reise nach Bergen für 3 Tage", /\*\*Bergen\*\* .*abhaken.* -1°/i]],
    weather: [["Wie ist das Wetter in Bergen?", /3°, leichter Regen/]],
    sales: [
      ["Was kosten 20 Enamel Mugs für unseren Verein?", /\*\*€304\*\*/],
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
    page: [["Auf welcher Seite bin ich?", /Sie sind auf/]],
    gallery: [["Zeig mir alle Widgets", /Widget-Komponenten/]],
  },
  es: {
    memory: [
      ["Recuerda que uso la talla 44", /«uso la talla 44»/],
      ["¿Qué sabes de mí?", /has pedido recordar/],
      ["Olvida mi talla", /^Olvidado: uso la talla 44/],
    ],
    trips: [["Planea un viaje a Bergen de 3 días", /\*\*Bergen\*\* .* -1°/]],
    weather: [["¿Qué tiempo hace en Bergen?", /3°, lluvia ligera/]],
    sales: [
      ["¿Cuánto cuestan 20 Enamel Mugs para nuestro club?", /\*\*€304\*\*/],
      ["Necesito un presupuesto para 20 Enamel Mugs", /\*\*P-\w+\*\*/],
      ["Quiero reservar una demostración de tiendas", /en el formulario/],
    ],
    orders: [
      ["¿Qué he pedido?", /: Pedido, .*: En camino, .*: Entregado, /s],
      ["Cancela mi pedido", /en la tarjeta/],
      ["Quiero devolver mi pedido", /en la tarjeta/],
    ],
    page: [["¿En qué página estoy?", /Estás en/]],
  },
  fr: {
    memory: [
      ["Retiens que je chausse du 44", /« je chausse du 44 »/],
      ["Que savez-vous de moi ?", /demandé de retenir/],
      ["Oubliez tout sur moi", /^Oublié : je chausse du 44/],
    ],
    trips: [["Organise un voyage à Bergen pour 3 jours", /\*\*Bergen\*\* .* -1°/]],
    weather: [["Quel temps fait-il à Bergen ?", /3° en ce moment, pluie faible/]],
    sales: [
      ["Combien coûtent 20 Enamel Mugs pour notre club ?", /\*\*€304\*\*/],
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
    page: [["Sur quelle page suis-je ?", /Vous êtes/]],
  },
  ja: {
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
    page: [["今どのページですか", /今開いているページ/]],
  },
};

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
      const said = replies(await client.say(says)).join("\n");
      expect(said).toMatch(reply);
      expect({ says, language: languageOf(said) }).toEqual({ says, language });
    }
  });
});
