import {
  callTool,
  defineDemo,
  splitExamples,
  whichOne,
  type Entity,
  type Language,
  type Plan,
  type Said,
  type Wish,
} from "@/lib/assistant/demo-model";
import { z } from "zod";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { productEntitiesOf } from "../demo-goods";
import { refusalText } from "../refusal-text";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { salesText } from "./messages";
import { DemoFormSchema, PricingSchema, ProposalSentSchema } from "./results";

const ItemsSchema = z.array(z.object({ product_slug: z.string(), quantity: z.number() }));
type Items = z.infer<typeof ItemsSchema>;

const MAX_CHOICES = 6;
const MAX_QUANTITY = 500;

export const salesDemo = defineDemo({
  glossary,
  wishes,
  intents: [
    {
      name: "sales.pricing",
      continues: "get_pricing",
      wish: "what would 20 tents cost for our club?",
      words: "bulk quantity discount club company volume",
      needs: [["product", "kind"], "number"],
      examples: splitExamples(`
        how much for {number} {kind} | what do {number} {kind} cost | {number} {kind}, any discount
        what would {number} {kind} cost for our club | bulk price for {number} {kind}
        do you give a discount on {number} {kind} | do i get a discount if i buy {number} {kind}
        what would {number} {product} cost for our club | bulk price for {number} {product}
        what is the price for {number} {product} for our company | volume discount on {number} {product}
        pricing for {number} {product} | and for {number} | what about {number} of them
        we are a club and need {number} {kind}, is there a volume discount
      `),
      answer: explainPricing,
    },
    {
      name: "sales.proposal",
      wish: "send me a proposal for 20 tents",
      words: "proposal quote quotation offer writing",
      acts: true,
      needs: [["product", "kind"], "number"],
      examples: splitExamples(`
        i need a quote for {number} {kind} | a proposal for {number} {kind} please
        send me a quote for {number} {kind} | can i get a quote for {number} {product}
        send me a proposal for {number} {product} | a proposal for {number} {product}
        a quotation for {number} {product} please | i need a written offer for {number} {product}
      `),
      answer: writeProposal,
    },
    {
      name: "sales.in-writing",
      wish: "put that in writing",
      words: "proposal quote offer writing",
      acts: true,
      examples: splitExamples(`
        put that in writing please | make me a proposal for that | i would like that in writing
        can i have that as a proposal | yes make me a proposal | a written proposal for it please
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

/** What is to be priced, or a question about it. */
function itemsOf(wish: Wish, unknown: "whichProduct" | "whichProposal"): Items | Said {
  const items: Items = [];
  for (const { quantity, choices } of quantitiesIn(wish)) {
    const [product, other] = choices;
    if (!product || quantity < 1 || quantity > MAX_QUANTITY)
      return salesText(wish.language, unknown);
    if (other)
      return whichOne(
        wish.language,
        choices.slice(0, MAX_CHOICES).map(({ name }) => name),
      );
    items.push({ product_slug: product.id, quantity });
  }
  return items.length > 0 ? items : (itemsBefore(wish) ?? salesText(wish.language, unknown));
}

/** “A written proposal, please”, “and for 40?” after a price. */
function itemsBefore(wish: Wish): Items | undefined {
  const [last] = wish.outcomes("get_pricing");
  const items = ItemsSchema.safeParse(last?.arguments["items"]).data;
  const [number] = wish.numbers;
  if (number === undefined || items?.length !== 1) return items;
  return items.map((item) => ({ ...item, quantity: number }));
}

/** Each number with the product, or the products of the kind, that follows it. */
function quantitiesIn(wish: Wish): { quantity: number; choices: Entity[] }[] {
  const [only] = wish.numbers;
  const referred = wish.referred("product");
  if (only !== undefined && referred.length === 1) return [{ quantity: only, choices: referred }];
  const found: { quantity: number; choices: Entity[] }[] = [];
  let quantity = only;
  for (const piece of wish.pieces) {
    if (piece.type === "number") quantity = piece.value;
    if (piece.type !== "entity" || piece.excluded || quantity === undefined) continue;
    const choices = piece.entities.flatMap((entity) => productsOf(entity, wish));
    if (choices.length > 0) found.push({ quantity, choices });
  }
  return found;
}

/** The product itself, or those of its kind; the first of them if the wish asks for “the cheapest”. */
function productsOf(entity: Entity, wish: Wish): Entity[] {
  if (entity.kind === "product") return [entity];
  if (entity.kind !== "kind") return [];
  const ofKind = productEntitiesOf([entity], wish);
  // “20 tents, the Lee 2”
  if (wish.named("product").some((product) => ofKind.includes(product))) return [];
  const first = wish.first(ofKind);
  return first ? [first] : ofKind;
}

function* explainPricing(wish: Wish): Plan<Said | null> {
  const items = itemsOf(wish, "whichProduct");
  if (!Array.isArray(items)) return items;
  const result = yield* callTool("get_pricing", { items }, PricingSchema.or(RefusalSchema));
  if (result.status === "refused") return refusalText(wish.language, result);
  return salesText(wish.language, "priced", { total: result.quote.total });
}

function* writeProposal(wish: Wish): Plan<Said | null> {
  const items = itemsOf(wish, "whichProposal");
  if (!Array.isArray(items)) return items;
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
