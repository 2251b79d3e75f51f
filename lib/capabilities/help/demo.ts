import {
  ask,
  defineDemo,
  say,
  type DemoIntent,
  type Phrase,
  type Plan,
  type Wish,
  spoken,
  type Said,
} from "@/lib/assistant/demo-model";
import { HelpSearchResultSchema } from "./results";
import type { Topic } from "./demo-topic";
import { topics } from "./demo-topics";

/** How people ask for what the help pages answer. */
export const helpDemo = defineDemo({
  glossary: {
    de: {
      versand: "shipping",
      versandkosten: "shipping cost",
      lieferung: "delivery",
      lieferzeit: "delivery time",
      "wie lange dauert": "how long does it take",
      "was kostet der versand": "how much is shipping",
      "kostet der versand": "shipping cost",
      zuruckgeben: "return",
      zuruckschicken: "return",
      ruckgabe: "return policy",
      rucksendung: "return",
      umtauschen: "exchange",
      garantie: "warranty",
      reparieren: "repair",
      waschen: "wash",
      wasche: "wash",
      "wie wasche ich": "how do i wash",
      bezahlen: "pay",
      zahlen: "pay",
      liefern: "deliver",
      nach: "to",
      kann: "can",
      ich: "i",
      wie: "how",
      kaputt: "broken",
      lange: "long",
    },
    es: {
      envio: "shipping",
      "gastos de envio": "shipping cost",
      "cuanto cuesta el envio": "how much is shipping",
      "cuanto tarda": "how long does it take",
      entrega: "delivery",
      devolver: "return",
      devolucion: "return policy",
      devoluciones: "return policy",
      cambiar: "exchange",
      garantia: "warranty",
      reparar: "repair",
      lavar: "wash",
      pagar: "pay",
      puedo: "can i",
      como: "how",
      roto: "broken",
      enviais: "do you ship",
    },
    fr: {
      livraison: "shipping",
      "frais de livraison": "shipping cost",
      "combien coute la livraison": "how much is shipping",
      "combien de temps": "how long",
      "delai de livraison": "delivery time",
      retourner: "return",
      renvoyer: "return",
      retours: "return policy",
      retour: "return policy",
      echanger: "exchange",
      garantie: "warranty",
      reparer: "repair",
      laver: "wash",
      payer: "pay",
      "puis je": "can i",
      comment: "how",
      casse: "broken",
      livrez: "ship",
    },
    ja: {
      送料: "how much is shipping",
      配送: "shipping",
      届く: "delivery time",
      何日: "how long does delivery take",
      返品: "return policy",
      交換: "exchange",
      保証: "warranty",
      修理: "repair",
      洗い方: "how do i wash",
      洗う: "wash",
      支払い: "pay",
      できますか: "can i",
      どうやって: "how do i",
    },
  },
  intents: [
    ...topics.map(topicIntent),
    {
      name: "help.person",
      wish: "can I talk to a person?",
      words: "human person agent support phone call email contact staff complaint",
      examples: spoken(`
        can i talk to a person | i want to speak to a human | connect me with customer service
        what is your phone number | how can i contact you | is there someone i can call
        let me talk to a real person | i want to talk to support | do you have an email address
        who can i write to | get me an agent | i want to complain to your manager
        where is your store | what are your opening hours | i'd rather speak with a human being
        put me through to your team | what's your hotline | is there a human i could speak with
        i'd like to phone you | is anyone there i can talk to | i need to speak to somebody
        give me your phone number
        do you have a number i can ring | what number can i call
      `),
      answer: (wish) =>
        lookUp({ name: "person", query: "demonstration shop account guest", lead: "person" }, wish),
    },
    {
      name: "help.receipt",
      wish: "can you email me a receipt?",
      words: "receipt invoice email send copy confirmation pdf",
      examples: spoken(`
        email me a receipt | send me an invoice | can you email me a receipt for my order
        i need an invoice for my order | where is my receipt | send the confirmation to my email
        i need a receipt for my taxes | can i get a pdf of my invoice
        mail me my order confirmation | send me a copy of the bill | could you mail the bill to me
        i need a proof of purchase | send me the receipt by email please
        can i get a receipt by email | send a receipt to my email address
      `),
      answer: (wish) =>
        lookUp({ name: "receipt", query: "orders payment invoice", lead: "receipt" }, wish),
    },
    {
      name: "help.account",
      wish: "how do I sign out?",
      words: "sign log out in account password logout login delete data",
      examples: spoken(`
        log me out | sign me out | how do i log out | i want to sign out | log out please
        how do i sign in | delete my account | change my password | how do i create an account
        can i log in | delete all my data | what data do you have about me | sign me in | logout
        change my email address | please log me off | erase my account
        how do i change my password | how can i log off | how do i log in | i forgot my password
        sign out
      `),
      answer: (wish) =>
        lookUp({ name: "account", query: "guest account cookies", lead: "account" }, wish),
    },
    {
      name: "help.discount",
      wish: "do you have a discount?",
      words: "discount coupon voucher code sale gift card",
      examples: spoken(`
        do you have a discount | i have a coupon code | is there a student discount
        can you make it cheaper for me | any promotions | do you sell gift cards
        apply the voucher | give me 20 percent off | when is the next sale
        any discount for students | got a promo code for me | 10 percent off for new customers
      `),
      answer: (wish) =>
        lookUp({ name: "discount", query: "orders payment", lead: "discount" }, wish),
    },
  ],
});

function topicIntent(topic: Topic): DemoIntent {
  const { name, wish, words, examples } = topic;
  return { name: `help.${name}`, wish, words, examples, answer: (asked) => lookUp(topic, asked) };
}

/** The section that answers, with a link to its page. */
function* lookUp(
  { query, section, local, lead }: Pick<Topic, "name" | "query"> & Partial<Topic>,
  wish: Wish,
): Plan<Said | null> {
  const { articles } = yield* ask("search_help", { query }, HelpSearchResultSchema);
  const [article] = articles;
  if (!article) return say(wish.language, TEXT.nothing);
  const found = article.sections.find(({ heading }) => heading === section) ?? article.sections[0];
  const link = `[${article.title}](${article.url})`;
  if (lead) return `${say(wish.language, LEADS[lead])} ${say(wish.language, TEXT.more, link)}`;
  if (wish.language !== "en")
    return `${local?.[wish.language] ?? ""} ${say(wish.language, TEXT.page, link)}`.trim();
  const summary =
    section === undefined || found === article.sections[0] ? `${article.summary}\n\n` : "";
  return `${summary}${found?.text ?? ""}\n\n${say(wish.language, TEXT.more, link)}`;
}

const TEXT = {
  nothing: { en: () => "I can't find anything about that in our help pages, sorry." },
  more: {
    en: (link) => `More on this page: ${link}.`,
    de: (link) => `Mehr dazu auf der Seite ${link}.`,
    es: (link) => `Más información en la página ${link}.`,
    fr: (link) => `Plus d'informations sur la page ${link}.`,
    ja: (link) => `詳しくは${link}をご覧ください。`,
  },
  page: {
    en: (link) => `The page ${link} has the answer.`,
    de: (link) => `Die Antwort steht auf unserer Hilfeseite (auf Englisch): ${link}.`,
    es: (link) => `La respuesta está en nuestra página de ayuda (en inglés): ${link}.`,
    fr: (link) => `La réponse est sur notre page d'aide (en anglais) : ${link}.`,
    ja: (link) => `ヘルプページ（英語）に説明があります：${link}。`,
  },
} satisfies { nothing: Phrase; more: Phrase<[string]>; page: Phrase<[string]> };

const LEADS = {
  person: {
    en: () =>
      "I can't connect you with a person, sorry: this is a demonstration shop, and I'm its scripted assistant. There is no phone number or email address.",
    de: () =>
      "Ich kann Sie leider nicht mit einem Menschen verbinden: Das ist ein Demo-Shop ohne Telefon und E-Mail.",
    es: () =>
      "Lo siento, no puedo ponerte con una persona: es una tienda de demostración sin teléfono ni correo.",
    fr: () =>
      "Désolé, je ne peux pas vous passer une personne : c'est une boutique de démonstration sans téléphone ni e-mail.",
    ja: () => "申し訳ありませんが、担当者におつなぎすることはできません。これはデモ用のお店です。",
  },
  receipt: {
    en: () =>
      "I can't send emails or receipts, sorry. Every order with its number and total is on your orders page.",
    de: () =>
      "Ich kann leider keine E-Mails oder Rechnungen schicken. Alle Bestellungen stehen auf der Seite „Bestellungen“.",
    es: () =>
      "Lo siento, no puedo enviar correos ni recibos. Todos los pedidos están en la página de pedidos.",
    fr: () =>
      "Désolé, je ne peux pas envoyer d'e-mails ni de reçus. Toutes les commandes sont sur la page des commandes.",
    ja: () => "申し訳ありませんが、メールや領収書は送れません。ご注文は注文ページにあります。",
  },
  account: {
    en: () =>
      "I can't sign you in or out or change your account, sorry. You can do that yourself on the account page at /account.",
    de: () => "Ich kann Sie leider nicht an- oder abmelden. Das geht auf der Seite /account.",
    es: () => "Lo siento, no puedo cerrar tu sesión. Puedes hacerlo en la página /account.",
    fr: () => "Désolé, je ne peux pas vous déconnecter. Vous pouvez le faire sur la page /account.",
    ja: () => "申し訳ありませんが、ログインやログアウトはできません。/account のページで行えます。",
  },
  discount: {
    en: () =>
      "I can't give discounts or take codes, sorry, and I don't know of a sale. Shipping is free from €100.",
    de: () =>
      "Rabatte oder Gutscheine kann ich leider nicht geben. Ab 100 € ist der Versand kostenlos.",
    es: () => "Lo siento, no puedo dar descuentos. El envío es gratis desde 100 €.",
    fr: () => "Désolé, je ne peux pas accorder de remise. La livraison est gratuite dès 100 €.",
    ja: () => "申し訳ありませんが、割引はできません。100ユーロ以上で送料無料です。",
  },
} satisfies Record<string, Phrase>;
