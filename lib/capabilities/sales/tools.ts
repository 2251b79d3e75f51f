import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import { bookableDays } from "@/lib/shop/sales/demonstration";
import { createProposal } from "@/lib/shop/sales/proposal";
import { ItemsSchema, quoteFacts, quoteFor } from "./items";
import { DemoFormSchema, PricingSchema, ProposalSentSchema } from "./results";
import { demoForm } from "./widgets/demo-form";
import { salesText } from "./messages";
import { quoteCard, quoteText } from "./widgets/quote-card";

export const getPricing = defineTool({
  name: "get_pricing",
  description:
    "What quantities of products cost, with the discount for many of one. The user sees a card with " +
    "each line, so don't repeat it.",
  parameters: ItemsSchema,
  result: PricingSchema,
  progress: { text: "Calculating the price", icon: "chart" },
  run: async (input, context) => {
    const quote = await quoteFor(input);
    const language = userLanguage(context);
    await context.streamWidget(quoteCard(quote, language), quoteText(quote, language));
    return { status: "ok", quote: quoteFacts(quote) };
  },
});

export const scheduleDemo = defineTool({
  name: "schedule_demo",
  description:
    "Show the user a form on which they pick a day to have gear shown to them. Nothing is booked " +
    "until they send it.",
  parameters: z.object({
    topic: z.string().min(1).max(200).describe("What they want to see, such as tents for groups."),
  }),
  result: DemoFormSchema,
  progress: { text: "Checking the calendar", icon: "calendar" },
  run: async ({ topic }, context) => {
    const days = bookableDays(context.now());
    const language = userLanguage(context);
    const copyText = salesText(language, "demoOf", { topic });
    await context.streamWidget(demoForm({ topic, days }, language), copyText);
    return { status: "form_shown", first_day: days.first, last_day: days.last };
  },
});

export const sendProposal = defineTool({
  name: "send_proposal",
  description:
    "Write a proposal for quantities of products, which the user downloads from the card they see. " +
    "Call it when they ask for one.",
  parameters: ItemsSchema,
  result: ProposalSentSchema,
  progress: { text: "Writing the proposal", icon: "document" },
  run: async (input, context) => {
    const { requestContext } = context;
    const quote = await quoteFor(input);
    const { number } = await createProposal(requestContext, quote, context.now());
    const url = new URL(`/api/proposals/${number}`, requestContext.origin).href;
    const language = userLanguage(context);
    const card = quoteCard(quote, language, { number, url });
    await context.streamWidget(card, quoteText(quote, language));
    return { status: "sent", number, url, quote: quoteFacts(quote) };
  },
});
