import { listed, say, type Phrase, type Wish } from "@/lib/assistant/demo-model";
import type { ProductDetails } from "./results";

/** What is asked about, and the labels or features that answer it. */
const ASKED: readonly [asked: RegExp, answers: RegExp][] = [
  [/\bweigh|heavy|\bweight|lightweight|\blight\b/, /^weight/i],
  [
    /\bmade (?:of|from|out)|material|fabric|leather|cotton|wool|plastic/,
    /material|upper|fabric|shell|^fill|liner|leather|steel/i,
  ],
  [
    /\bwarm|cold|temperature|degrees|insulat|minus|winter|freez|snow/,
    /°C|insulation|^fill|R-value|comfort|winter|fleece|felt|below/i,
  ],
  [/\bpeople|persons?\b|sleeps?|room for|how many/, /two|five|person|people|room|floor/i],
  [
    /\blit(?:re|er)s?\b|capacity|volume|hold|how (?:big|large)|size of/,
    /volume|liter|\bl\b|\bml\b|pot|bottle|floor|size|diameter/i,
  ],
  [/\btall|height|high|stand (?:up )?in/, /height/i],
  [/\blumens?|bright/, /\blm\b/i],
  [
    /\bbattery|batteries|run ?time|last\b|charge|rechargeable|usb/,
    /battery|runtime|charge|usb|AAA/i,
  ],
  [/\bboil|fast|quick/, /boil/i],
  [/\bfuel|gas|petrol|diesel|canister|burn/, /fuel|gas|burns/i],
  [/\bpack(?:s|ed)? (?:down|small|size)|how small|folded|fold/, /packed|packs|folds/i],
  [/\bhow long\b.*\b(?:hot|warm|cold)|\bhot\b|keep/, /hot for|hours/i],
  [/\bcrampons?/, /crampon/i],
  [/\bwind(?:proof|y)?|storm/, /wind|storm|km\/h/i],
  [/\bwater ?proof|rain|wet\b|water/, /waterproof|water|rain|IPX/i],
  [
    /\bpockets?|laptop|zip|hood|vents?|doors?|porch|lid|loops?|straps?/,
    /pocket|laptop|zip|hood|vent|door|porch|lid|loop|strap/i,
  ],
  [/\bload|carry|how much can/, /load|carries/i],
  [/\bwash|clean|care\b|machine/, /wash|clean|°C|dry/i],
  [/\bsole|resole|grip|lugs?/, /sole|lugs|rubber/i],
  [/\bpfas|pfc|chemical|sustainable|recycled/, /PFAS|recycled/i],
];

/** Answers a question about a product from its details; with another language the facts stay as they are. */
export function factAbout(product: ProductDetails, wish: Wish): string {
  const { language } = wish;
  const price = priceFact(product, wish);
  const answer =
    optionFact(product, wish) ??
    stockFact(product, wish) ??
    featureFact(product, wish) ??
    tagFact(product, wish) ??
    labelFact(product, wish) ??
    (price === null ? wordFact(product, wish) : null);
  const answers = [answer, price].filter((each) => each !== null);
  if (answers.length > 0) return answers.join(" ");
  const known = product.features.map((feature) => `- ${feature}`).join("\n");
  return say(language, TEXT.unknown, product.name, known);
}

function priceFact(product: ProductDetails, wish: Wish): string | null {
  if (
    !wish.has(
      /\b(?:costs?|price|expensive|how much (?:is|are|for|would|will|do))\b(?!.*\b(?:weigh|hold|carry|water)\b)|\bcosts?\b/,
    )
  )
    return null;
  return say(wish.language, TEXT.price, product.name, product.price);
}

function optionFact(product: ProductDetails, wish: Wish): string | null {
  const wanted = wish.named("option").map(({ id }) => id);
  const named = /\bsize (\d{2}|x+[sl]|[sml])\b/.exec(wish.text)?.[1]?.toUpperCase();
  for (const option of product.options) {
    const value = option.values.find((each) => wanted.includes(each) || each === named);
    if (value !== undefined) return say(wish.language, TEXT.comesIn, product.name, value);
  }
  const colors = wish.has(/\bcolou?rs?\b/);
  const sizes = wish.has(/\bsizes?\b|\bfit\b/);
  const asked = product.options.filter(
    (option) => (/colou?r/i.test(option.name) ? colors : sizes) || wanted.length > 0,
  );
  if (!colors && !sizes && wanted.length === 0) return null;
  if (product.options.length === 0 || asked.length === 0)
    return say(wish.language, TEXT.oneVersion, product.name);
  const values = listed(
    asked.map(
      ({ name, values: each }) => `${name.toLowerCase()} ${listed(each, wish.language, "or")}`,
    ),
    wish.language,
  );
  return say(
    wish.language,
    wanted.length > 0 || named !== undefined ? TEXT.notIn : TEXT.values,
    product.name,
    values,
  );
}

function stockFact(product: ProductDetails, wish: Wish): string | null {
  if (!wish.has(/\b(?:in stock|available|sold out|left|right now|today|still (?:have|get))\b/))
    return null;
  return say(wish.language, product.in_stock ? TEXT.inStock : TEXT.soldOut, product.name);
}

function tagFact(product: ProductDetails, wish: Wish): string | null {
  const tags = wish.named("tag").map(({ id }) => id);
  const has = tags.filter((tag) => product.attributes.includes(tag));
  if (has.length === 0) return null;
  const fact = matching(product, wish)[0] ?? product.summary;
  return say(wish.language, TEXT.yes, product.name, listed(has, wish.language), fact);
}

function labelFact(product: ProductDetails, wish: Wish): string | null {
  const facts = matching(product, wish);
  const tags = wish
    .named("tag")
    .filter(({ data }) => data !== "soft")
    .map(({ id }) => id);
  if (tags.length > 0 && facts.length === 0)
    return say(wish.language, TEXT.no, product.name, listed(tags, wish.language), product.summary);
  return facts.length === 0
    ? null
    : say(wish.language, TEXT.facts, product.name, facts.slice(0, 3).join("; "));
}

/** Measurements, features and sentences about what was asked. */
function matching(product: ProductDetails, wish: Wish): string[] {
  const specs = product.specs.map(({ label, value }) => `${label}: ${value}`);
  const all = [
    ...specs,
    ...product.features,
    product.summary,
    ...product.care,
    ...product.description.split(/(?<=[.!?]) /),
  ];
  const answers = ASKED.filter(([asked]) => wish.has(asked)).map(([, pattern]) => pattern);
  return [
    ...new Set(answers.flatMap((pattern) => all.filter((text) => pattern.test(text)).slice(0, 2))),
  ];
}

/** A sentence that has two of the words asked for says more than any label. */
function featureFact(product: ProductDetails, wish: Wish): string | null {
  const fact = [...product.features, product.summary].find(
    (text) => wordsAsked(wish).filter((word) => text.toLowerCase().includes(word)).length > 1,
  );
  return fact === undefined ? null : say(wish.language, TEXT.facts, product.name, fact);
}

function wordsAsked(wish: Wish): string[] {
  return wish.pieces
    .flatMap((piece) => (piece.type === "word" ? piece.tokens : []))
    .map(({ text }) => text)
    .filter((word) => word.length > 4);
}

function wordFact(product: ProductDetails, wish: Wish): string | null {
  const words = wordsAsked(wish);
  const all = [
    ...product.features,
    product.summary,
    ...product.care,
    ...product.description.split(/(?<=[.!?]) /),
  ];
  const fact = all.find((text) => words.some((word) => text.toLowerCase().includes(word)));
  return fact === undefined ? null : say(wish.language, TEXT.facts, product.name, fact);
}

const TEXT = {
  price: {
    en: (name, price) => `The **${name}** costs ${price}.`,
    de: (name, price) => `**${name}** kostet ${price}.`,
    es: (name, price) => `**${name}** cuesta ${price}.`,
    fr: (name, price) => `**${name}** coûte ${price}.`,
    ja: (name, price) => `**${name}**は${price}です。`,
  },
  comesIn: {
    en: (name, value) => `Yes, the **${name}** comes in ${value}.`,
    de: (name, value) => `Ja, **${name}** gibt es in ${value}.`,
    es: (name, value) => `Sí, **${name}** está disponible en ${value}.`,
    fr: (name, value) => `Oui, **${name}** existe en ${value}.`,
    ja: (name, value) => `はい、**${name}**には${value}があります。`,
  },
  notIn: {
    en: (name, values) => `No, not that one. The **${name}** comes in ${values}.`,
    de: (name, values) => `Nein, **${name}** gibt es in ${values}.`,
    es: (name, values) => `No, **${name}** está en ${values}.`,
    fr: (name, values) => `Non, **${name}** existe en ${values}.`,
    ja: (name, values) => `いいえ、**${name}**は${values}です。`,
  },
  values: {
    en: (name, values) => `The **${name}** comes in ${values}.`,
    de: (name, values) => `**${name}** gibt es in ${values}.`,
    es: (name, values) => `**${name}** está en ${values}.`,
    fr: (name, values) => `**${name}** existe en ${values}.`,
    ja: (name, values) => `**${name}**は${values}があります。`,
  },
  oneVersion: {
    en: (name) => `The **${name}** comes in one version only, without sizes to choose.`,
  },
  inStock: {
    en: (name) => `Yes, the **${name}** is in stock.`,
    de: (name) => `Ja, **${name}** ist auf Lager.`,
    es: (name) => `Sí, **${name}** está disponible.`,
    fr: (name) => `Oui, **${name}** est en stock.`,
    ja: (name) => `はい、**${name}**は在庫があります。`,
  },
  soldOut: {
    en: (name) =>
      `No, the **${name}** is sold out at the moment, sorry. I can't see when it will be back.`,
    de: (name) => `Nein, **${name}** ist leider ausverkauft.`,
    es: (name) => `No, **${name}** está agotado.`,
    fr: (name) => `Non, **${name}** est épuisé.`,
    ja: (name) => `いいえ、**${name}**は売り切れです。`,
  },
  yes: {
    en: (name, tags, fact) => `Yes, the **${name}** is ${tags}: ${fact}`,
    de: (name, tags, fact) => `Ja, das trifft auf **${name}** zu (${tags}): ${fact}`,
    es: (name, tags, fact) => `Sí, **${name}** lo es (${tags}): ${fact}`,
    fr: (name, tags, fact) => `Oui, c'est le cas de **${name}** (${tags}) : ${fact}`,
    ja: (name, tags, fact) => `はい、**${name}**は${tags}です：${fact}`,
  },
  no: {
    en: (name, tags, summary) =>
      `No, the **${name}** isn't marked as ${tags}. In short: ${summary}`,
    de: (name, tags) => `Nein, **${name}** ist nicht als ${tags} ausgewiesen.`,
    es: (name, tags) => `No, **${name}** no está marcado como ${tags}.`,
    fr: (name, tags) => `Non, **${name}** n'est pas indiqué comme ${tags}.`,
    ja: (name, tags) => `いいえ、**${name}**は${tags}ではありません。`,
  },
  facts: {
    en: (name, facts) => `About the **${name}**: ${facts}`,
    de: (name, facts) => `Das steht über **${name}** auf der Seite: ${facts}`,
    es: (name, facts) => `Esto sabemos de **${name}**: ${facts}`,
    fr: (name, facts) => `Voici ce que nous savons de **${name}** : ${facts}`,
    ja: (name, facts) => `**${name}**について：${facts}`,
  },
  unknown: {
    en: (name, facts) =>
      `I don't know that about the **${name}**, sorry. What I do know:\n\n${facts}`,
    de: (name, facts) => `Das weiß ich über **${name}** leider nicht. Bekannt ist:\n\n${facts}`,
    es: (name, facts) => `No lo sé de **${name}**. Lo que sé:\n\n${facts}`,
    fr: (name, facts) => `Je ne le sais pas pour **${name}**. Ce que je sais :\n\n${facts}`,
    ja: (name, facts) => `**${name}**のその点は分かりません。分かっていること：\n\n${facts}`,
  },
} satisfies {
  price: Phrase<[string, string]>;
  comesIn: Phrase<[string, string]>;
  notIn: Phrase<[string, string]>;
  values: Phrase<[string, string]>;
  oneVersion: Phrase<[string]>;
  inStock: Phrase<[string]>;
  soldOut: Phrase<[string]>;
  yes: Phrase<[string, string, string]>;
  no: Phrase<[string, string, string]>;
  facts: Phrase<[string, string]>;
  unknown: Phrase<[string, string]>;
};
