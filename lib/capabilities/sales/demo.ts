import {
  callTool,
  defineDemo,
  splitExamples,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { refusalText } from "../refusal-text";
import { DemoFormSchema, PricingSchema, ProposalSentSchema } from "./results";

export const salesDemo = defineDemo({
  englishOnly: true,
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
  if (!items) return "Which product, and how many? I can quote 1 to 500 of each.";
  const result = yield* callTool("get_pricing", { items }, PricingSchema.or(RefusalSchema));
  if (result.status === "refused") return refusalText(wish.language, result);
  return `That comes to **${result.quote.total}**. Ask me for a proposal if you'd like it in writing.`;
}

function* writeProposal(wish: Wish): Plan<string | null> {
  const items = itemsOf(wish);
  if (!items)
    return "Which product is the proposal for, and how many do you need? I can quote 1 to 500 of each.";
  const result = yield* callTool("send_proposal", { items }, ProposalSentSchema.or(RefusalSchema));
  if (result.status === "refused") return refusalText(wish.language, result);
  return `Proposal **${result.number}** is ready: ${result.quote.total} in total. You can download it from the card.`;
}

function* showForm(wish: Wish): Plan<string | null> {
  const named = /\b(?:of|for) (?:your |the )?([^.?!]{2,80})/i.exec(wish.typed)?.[1] ?? "our gear";
  const topic = named.charAt(0).toUpperCase() + named.slice(1);
  yield* callTool("schedule_demo", { topic }, DemoFormSchema);
  return "Pick a day in the form to book it.";
}
