import type { ProductDetails, ProductFacts } from "@/lib/capabilities/catalog/results";
import { isColor, isSize, readOptions } from "../language/option-values";
import { simplify } from "../language/utterance";
import { capitalise, listWords } from "./lists";
import { offers } from "./offers";
import { valuesOf } from "./option-questions";

/** Answers what was asked about a product from its details, or describes it as a whole. */
export function productAnswer(product: ProductDetails, plain: string): string {
  const answer =
    priceAnswer(product, plain) ??
    optionAnswer(product, plain) ??
    stockAnswer(product, plain) ??
    specAnswer(product, plain) ??
    qualityAnswer(product, plain);
  return answer ?? productDescription(product);
}

export function productDescription(product: ProductDetails): string {
  const features = product.features.map((feature) => `- ${feature}`).join("\n");
  return `The **${product.name}** (${product.price}): ${product.description}\n\n${features}\n\n${nextStep(product)}`;
}

function nextStep(product: ProductFacts): string {
  if (!product.in_stock)
    return `It's sold out at the moment, sorry. ${offers.searchAlike.question}`;
  const open = product.options.find(
    (option) => option.default === undefined && option.values.length > 1,
  );
  if (!open) return offers.addFocus.question;
  return `It comes in ${valuesOf(open)}. Tell me your ${open.name.toLowerCase()} and I'll put it in your cart.`;
}

function priceAnswer(product: ProductDetails, plain: string): string | null {
  if (!/\b(?:how much|cost|price)\b/.test(plain) || /\bweigh/.test(plain)) return null;
  return `The **${product.name}** is ${product.price}. ${nextStep(product)}`;
}

function optionAnswer(product: ProductDetails, plain: string): string | null {
  const asked = product.options.filter(
    (option) =>
      (isSize(option) && /\b(?:sizes?|sized|fit)\b/.test(plain)) ||
      (isColor(option) && /\bcolou?rs?\b/.test(plain)),
  );
  const reading = readOptions(product, plain);
  const wanted = reading.chosen[0];
  if (wanted) {
    const value = /colou?r/i.test(wanted.name)
      ? wanted.value
      : `${wanted.name.toLowerCase()} ${wanted.value}`;
    return `Yes, the **${product.name}** comes in ${value}. ${offers.addFocus.question}`;
  }
  const refused = reading.unavailable[0];
  if (refused) {
    return `No, not in ${refused.wanted}. The **${product.name}** comes in ${valuesOf(refused.option)}.`;
  }
  if (asked.length > 0) {
    return `The **${product.name}** comes in ${listWords(asked.map((option) => valuesOf(option)))}. Which one would you like?`;
  }
  return /\b(?:sizes?|colou?rs?)\b/.test(plain)
    ? `The **${product.name}** comes in one version only. ${offers.addFocus.question}`
    : null;
}

function stockAnswer(product: ProductDetails, plain: string): string | null {
  if (!/\b(?:in stock|available|sold out|left)\b/.test(plain)) return null;
  if (/\bwhen\b/.test(plain) && !product.in_stock) {
    return `The **${product.name}** is sold out, and I can't see when it will be back, sorry. ${offers.searchAlike.question}`;
  }
  return product.in_stock
    ? `Yes, the **${product.name}** is in stock. ${nextStep(product)}`
    : `The **${product.name}** is sold out at the moment, sorry. ${offers.searchAlike.question}`;
}

const SPEC_WORDS: readonly [asked: RegExp, label: RegExp][] = [
  [/\b(?:weigh\w*|heavy|light(?:weight)?)\b/, /weight/i],
  [/\b(?:made of|material|fabric|leather)\b/, /material|upper|fabric|shell|face|fill/i],
  [/\b(?:warm|cold|temperature)\b/, /insulation|comfort|limit|fill|r-value|temperature/i],
  [/\b(?:people|persons?|sleeps?|room)\b/, /sleeps|people|persons?|room|floor/i],
  [/\b(?:capacity|liters?|liters?|volume|big)\b/, /volume|capacity|size|floor|packed/i],
  [/\b(?:height|tall|high)\b/, /height/i],
  [/\b(?:lumens?|bright)\b/, /light|lumen|output/i],
  [/\b(?:battery|burn|last|run ?time|long)\b/, /battery|burn|run ?time|boil|charge/i],
];

function specAnswer(product: ProductDetails, plain: string): string | null {
  const people = /\bhow many (?:people|persons?)\b|\bsleeps?\b/.test(plain)
    ? product.attributes.map((tag) => /^(\w+)-person$/.exec(tag)?.[1]).find(Boolean)
    : undefined;
  if (people) return `The **${product.name}** is made for ${people}.`;
  for (const [asked, label] of SPEC_WORDS) {
    if (!asked.test(plain)) continue;
    const specs = product.specs.filter((spec) => label.test(spec.label));
    if (specs.length === 0) continue;
    const facts = specs.map((spec) => `${spec.label.toLowerCase()}: ${spec.value}`);
    return `${capitalise(listWords(facts))}. That's the **${product.name}**, ${product.price}.`;
  }
  return null;
}

/** Yes where the product's own words say so; otherwise what they do say. */
function qualityAnswer(product: ProductDetails, plain: string): string | null {
  const asked = /^(?:and )?(?:is|are|does|do|can|will|would|has|have)\b/.test(plain);
  if (!asked) return null;
  const said: readonly string[] = plain.match(/[a-z]{4,}/g) ?? [];
  const facts = [...product.features, product.summary, ...product.care];
  const fact = facts.find((text) => said.some((word) => simplify(text).includes(word)));
  const attribute = product.attributes.find((text) => said.includes(simplify(text)));
  if (attribute) return `Yes, it's ${attribute}. ${fact ?? product.summary}`.trim();
  if (fact) return `Here's what we say about the **${product.name}**: ${fact}`;
  return `I can't find that in what we know about the **${product.name}**. What we do know:\n\n${product.features.map((feature) => `- ${feature}`).join("\n")}`;
}
