import type { Phrase } from "@/lib/assistant/demo-model";
import type { ListedProduct } from "./results";

type Shown = Pick<ListedProduct, "name" | "price" | "summary" | "in_stock">;
const offer = ({ in_stock: inStock, name }: Shown) =>
  inStock ? `Shall I put the **${name}** in your cart?` : "It is sold out at the moment, though.";
const found: Phrase<[Shown, string, number]> = {
  en: (first, range, count) =>
    `Here are ${count}${range}. I'd look at the **${first.name}** first: ${first.summary} ${offer(first)}`,
  de: (first, range, count) =>
    `Ich habe ${count} Artikel gefunden${range}. Ich würde zuerst **${first.name}** für ${first.price} ansehen. Soll ich **${first.name}** in den Warenkorb legen?`,
  es: (first, range, count) =>
    `He encontrado ${count} artículos${range}. Yo miraría primero **${first.name}** por ${first.price}. ¿Pongo **${first.name}** en el carrito?`,
  fr: (first, range, count) =>
    `J'ai trouvé ${count} articles${range}. Je regarderais d'abord **${first.name}** à ${first.price}. Dois-je mettre **${first.name}** dans le panier ?`,
  ja: (first, range, count) =>
    `${count}点見つかりました${range}。まずは**${first.name}**（${first.price}）はいかがでしょうか。**${first.name}**をカートに入れますか。`,
};

/** What the demo model says about what it found. */
export const TEXT = {
  several: found,
  one: {
    ...found,
    en: (first, range) =>
      `I found one${range}: the **${first.name}** for ${first.price}. ${first.summary} ${offer(first)}`,
  },
  closest: {
    en: (tags, first) =>
      `I have nothing that is ${tags}, sorry. The **${first.name}** for ${first.price} comes closest.`,
    de: (_, first) =>
      `Genau das habe ich leider nicht. Am nächsten kommt **${first.name}** für ${first.price}.`,
    es: (_, first) =>
      `No tengo exactamente eso. Lo más parecido es **${first.name}** por ${first.price}.`,
    fr: (_, first) =>
      `Je n'ai pas exactement cela. Le plus proche est **${first.name}** à ${first.price}.`,
    ja: (_, first) =>
      `ぴったりのものはありませんが、**${first.name}**（${first.price}）が近いです。`,
  },
  nearest: {
    en: (range, first) =>
      `I have nothing like that in your price range${range}, sorry. The closest is the **${first.name}** for ${first.price}.`,
    de: (range, first) =>
      `In dieser Preislage${range} habe ich leider nichts. Am nächsten kommt **${first.name}** für ${first.price}.`,
    es: (range, first) =>
      `No tengo nada en ese rango de precios${range}. Lo más cercano es **${first.name}** por ${first.price}.`,
    fr: (range, first) =>
      `Je n'ai rien dans cette gamme de prix${range}. Le plus proche est **${first.name}** à ${first.price}.`,
    ja: (range, first) =>
      `その価格帯${range}のものはありません。一番近いのは**${first.name}**（${first.price}）です。`,
  },
  nothing: {
    en: (range) => `I couldn't find anything like that${range} in the shop, sorry.`,
    de: (range) => `So etwas${range} haben wir leider nicht.`,
    es: (range) => `Lo siento, no tenemos nada parecido${range}.`,
    fr: (range) => `Désolé, nous n'avons rien de tel${range}.`,
    ja: (range) => `申し訳ありませんが、そのような商品${range}はありません。`,
  },
  instead: {
    en: (names) => `We do have ${names}.`,
    de: (names) => `Wir haben ${names}.`,
    es: (names) => `Tenemos ${names}.`,
    fr: (names) => `Nous avons ${names}.`,
    ja: (names) => `取り扱いは${names}です。`,
  },
  set: {
    en: (lines, total, max) =>
      `This fits into ${max}:\n\n${lines}\n\nTogether that is ${total}. Tell me what to put in your cart.`,
    de: (lines, total, max) => `Das passt in ${max}:\n\n${lines}\n\nZusammen sind das ${total}.`,
    es: (lines, total, max) => `Esto cabe en ${max}:\n\n${lines}\n\nEn total son ${total}.`,
    fr: (lines, total, max) =>
      `Cela tient dans ${max} :\n\n${lines}\n\nAu total, cela fait ${total}.`,
    ja: (lines, total, max) => `${max}以内の組み合わせです。\n\n${lines}\n\n合計は${total}です。`,
  },
  noSet: {
    en: (max, least) =>
      `That can't be done for ${max}, sorry: the cheapest combination comes to ${least}.`,
    de: (max, least) =>
      `Für ${max} geht das leider nicht: Die günstigste Kombination kostet ${least}.`,
    es: (max, least) => `No es posible por ${max}: la combinación más barata cuesta ${least}.`,
    fr: (max, least) =>
      `Ce n'est pas possible pour ${max} : la combinaison la moins chère coûte ${least}.`,
    ja: (max, least) => `${max}では揃いません。一番安い組み合わせは${least}です。`,
  },
  without: {
    en: () => "This is what there is:",
    de: () => "Das gibt es:",
    es: () => "Esto es lo que hay:",
    fr: () => "Voici ce qu'il y a :",
    ja: () => "次のものがあります。",
  },
  allFound: {
    en: () => "That's all I found for this. Tell me what should be different, and I'll look again.",
    de: () => "Das ist alles, was ich dazu gefunden habe.",
    es: () => "Es todo lo que he encontrado.",
    fr: () => "C'est tout ce que j'ai trouvé.",
    ja: () => "見つかったのはこれで全部です。",
  },
} satisfies {
  several: Phrase<[Shown, string, number]>;
  one: Phrase<[Shown, string, number]>;
  closest: Phrase<[string, Shown]>;
  nearest: Phrase<[string, Shown]>;
  nothing: Phrase<[string]>;
  instead: Phrase<[string]>;
  set: Phrase<[string, string, string]>;
  noSet: Phrase<[string, string]>;
  without: Phrase;
  allFound: Phrase;
};
