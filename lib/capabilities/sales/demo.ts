import {
  callTool,
  defineDemo,
  splitExamples,
  type Language,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { refusalText } from "../refusal-text";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { salesText } from "./messages";
import { DemoFormSchema, PricingSchema, ProposalSentSchema } from "./results";

export const salesDemo = defineDemo({
  glossary,
  wishes,
  intents: [
    {
      name: "sales.pricing",
      wish: "what would 20 tents cost for our club?",
      words: "bulk quantity discount club company volume",
      needs: ["product", "number"],
      examples: splitExamples(`
        what would {number} {product} cost for our club | bulk price for {number} {product}
        what is the price for {number} {product} for our company | volume discount on {number} {product}
        pricing for {number} {product}
      `),
      answer: explainPricing,
    },
    {
      name: "sales.proposal",
      wish: "send me a proposal for 20 tents",
      words: "proposal quote quotation offer writing",
      acts: true,
      needs: ["product", "number"],
      examples: splitExamples(`
        send me a proposal for {number} {product} | a proposal for {number} {product}
        a quotation for {number} {product} please | i need a written offer for {number} {product}
      `),
      answer: writeProposal,
    },
    {
      name: "sales.demo",
      wish: "book a demonstration",
      words: "demo demonstration appointment schedule",
      examples: splitExamples(`
        book a demonstration | schedule a demo | can someone demonstrate your tents to us
        i want to schedule a demo of your tents | make an appointment for a demonstration
      `),
      answer: showForm,
    },
  ],
});

function itemsOf(wish: Wish) {
  const [product] = wish.of("product");
  const [quantity] = wish.numbers;
  if (!product || quantity === undefined || quantity < 1 || quantity > 500) return null;
  return [{ product_slug: product.id, quantity }];
}

function* explainPricing(wish: Wish): Plan<string | null> {
  const items = itemsOf(wish);
  if (!items) return salesText(wish.language, "whichProduct");
  const result = yield* callTool("get_pricing", { items }, PricingSchema.or(RefusalSchema));
  if (result.status === "refused") return refusalText(wish.language, result);
  return salesText(wish.language, "priced", { total: result.quote.total });
}

function* writeProposal(wish: Wish): Plan<string | null> {
  const items = itemsOf(wish);
  if (!items) return salesText(wish.language, "whichProposal");
  const result = yield* callTool("send_proposal", { items }, ProposalSentSchema.or(RefusalSchema));
  if (result.status === "refused") return refusalText(wish.language, result);
  const { number, quote } = result;
  return salesText(wish.language, "proposal", { number, total: quote.total });
}

/** What a demonstration is to show, after a preposition. */
const TOPIC: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:of|for) (?:your |the )?([^.?!]{2,80})/i,
  de: /\b(?:von|für|zu) (?:Ihren |euren |den |der |die )?([^.?!]{2,80}?)(?: buchen| vereinbaren)?[.?!]*$/i,
  es: /\b(?:demostración|demo) (?:de|para) (?:sus |tus |las |los )?([^.?!]{2,80})/i,
  fr: /\b(?:démonstration|démo) (?:de|des|pour) (?:vos |les |tes )?([^.?!]{2,80})/i,
  ja: /^(.{1,40}?)の(?:実演|デモ)/,
};

function* showForm({ said, language }: Wish): Plan<string | null> {
  const named = TOPIC[language].exec(said)?.[1] ?? salesText(language, "ourGear");
  const topic = named.charAt(0).toUpperCase() + named.slice(1);
  yield* callTool("schedule_demo", { topic }, DemoFormSchema);
  return salesText(language, "pickDay");
}
