import { listed, type Wish } from "@/lib/assistant/demo-model";
import type { ProductDetails } from "../results";
import { optionInSentence } from "../../option-term";
import { offerToAdd } from "./offer";
import { catalogTerm } from "../terms";
import { catalogText } from "../messages";

/** Patterns of questions, each with the labels or features that answer it. */
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
  [/\bfar\b|\brange\b|shine/, /\d m\b/],
  [/\btall|height|high|stand (?:up )?in/, /height/i],
  [/\blumens?|bright/, /\blm\b/i],
  [
    /\bbattery|batteries|run ?time|last\b|charge|rechargeable|usb/,
    /battery|runtime|charge|usb|AAA/i,
  ],
  [/\bboil|fast|quick/, /boil/i],
  [/\bdrop\b/, /^drop|\bdrop,/i],
  [/\bfuel|gas|petrol|diesel|canister|burn/, /fuel|gas|burns/i],
  [/\bpack(?:s|ed)? (?:down|small|size)|how small|how short|folded|fold/, /packed|packs|folds/i],
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

/** Answers a question about a product from its details. Labels are translated, sentences aren't. */
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
  return catalogText(language, "unknown", { name: product.name, facts: known });
}

function priceFact(product: ProductDetails, wish: Wish): string | null {
  if (
    !wish.has(
      /\b(?:costs?|price|expensive|how much (?:is|are|for|would|will|do))\b(?!.*\b(?:weigh|hold|carry|water)\b)|\bcosts?\b/,
    )
  )
    return null;
  return catalogText(wish.language, "price", { name: product.name, price: product.price });
}

function optionFact(product: ProductDetails, wish: Wish): string | null {
  const wanted = wish.named("option").map(({ id }) => id);
  const named = /\bsize (\d{2}|x+[sl]|[sml])\b/.exec(wish.text)?.[1]?.toUpperCase();
  for (const option of product.options) {
    const value = option.values.find((each) => wanted.includes(each) || each === named);
    if (value !== undefined)
      return `${catalogText(wish.language, "comesIn", { name: product.name, value })} ${offerToAdd(product, wish)}`;
  }
  const colors = wish.has(/\bcolou?rs?\b/);
  const sizes =
    wish.has(/\bsizes?\b/) || (wish.has(/\bfit\b/) && matching(product, wish).length === 0);
  const asked = product.options.filter(
    (option) => (/colou?r/i.test(option.name) ? colors : sizes) || wanted.length > 0,
  );
  if (!colors && !sizes && wanted.length === 0) return null;
  if (product.options.length === 0 || asked.length === 0)
    return catalogText(wish.language, "oneVersion", { name: product.name });
  const values = listed(
    asked.map(
      ({ name, values: each }) =>
        `${optionInSentence(wish.language, name)} ${listed(each, wish.language, "or")}`,
    ),
    wish.language,
  );
  return catalogText(wish.language, wanted.length > 0 || named !== undefined ? "notIn" : "values", {
    name: product.name,
    values,
  });
}

function stockFact(product: ProductDetails, wish: Wish): string | null {
  if (!wish.has(/\b(?:in stock|available|sold out|left|right now|today|still (?:have|get))\b/))
    return null;
  return catalogText(wish.language, product.in_stock ? "inStock" : "soldOut", {
    name: product.name,
  });
}

function tagFact(product: ProductDetails, wish: Wish): string | null {
  const tags = wish.named("tag").map(({ id }) => id);
  const has = tags.filter((tag) => product.attributes.includes(tag));
  if (has.length === 0) return null;
  const facts = matching(product, wish);
  const rating = wish.has(/\bminus\b|\bdegrees\b|- ?\d/) && facts.find((each) => /°C/.test(each));
  const fact = rating || (facts[0] ?? product.summary);
  return catalogText(wish.language, "yes", {
    name: product.name,
    tags: listedTags(has, wish),
    fact,
  });
}

function labelFact(product: ProductDetails, wish: Wish): string | null {
  const facts = matching(product, wish);
  const tags = wish
    .named("tag")
    .filter(({ data }) => data !== "soft")
    .map(({ id }) => id);
  if (tags.length > 0 && facts.length === 0)
    return catalogText(wish.language, "no", {
      name: product.name,
      tags: listedTags(tags, wish),
      summary: product.summary,
    });
  return facts.length === 0 ? null : stated(product, facts.slice(0, 3).join("; "), wish);
}

/** The measurements, features and sentences that match the question. */
function matching(product: ProductDetails, wish: Wish): string[] {
  const specs = new Map(
    product.specs.map(({ label, value }) => [
      `${label}: ${value}`,
      `${catalogTerm(wish.language, label)}: ${value}`,
    ]),
  );
  const all = [...specs.keys(), ...sentencesOf(product)];
  const answers = ASKED.filter(([asked]) => wish.has(asked)).map(([, pattern]) => pattern);
  const facts = answers.flatMap((pattern) => all.filter((text) => pattern.test(text)).slice(0, 2));
  return [...new Set(facts)].map((fact) => specs.get(fact) ?? fact);
}

function listedTags(tags: readonly string[], { language }: Wish): string {
  return listed(
    tags.map((tag) => catalogTerm(language, tag)),
    language,
  );
}

/**
 * A sentence that contains at least two of the question's words is a better answer than any label.
 */
function featureFact(product: ProductDetails, wish: Wish): string | null {
  const fact = [...product.features, product.summary].find(
    (text) => wordsAsked(wish).filter((word) => text.toLowerCase().includes(word)).length > 1,
  );
  return fact === undefined ? null : stated(product, fact, wish);
}

function wordsAsked(wish: Wish): string[] {
  return wish.plainWords.filter((word) => word.length > 4);
}

/** Everything that is said about a product, most important first. */
function sentencesOf({ features, summary, care, description }: ProductDetails): string[] {
  return [...features, summary, ...care, ...description.split(/(?<=[.!?]) /)];
}

function stated({ name }: ProductDetails, facts: string, { language }: Wish): string {
  return catalogText(language, "facts", { name, facts });
}

function wordFact(product: ProductDetails, wish: Wish): string | null {
  const words = wordsAsked(wish);
  const fact = sentencesOf(product).find((text) =>
    words.some((word) => text.toLowerCase().includes(word)),
  );
  return fact === undefined ? null : stated(product, fact, wish);
}
