import { z } from "zod";
import { defineTool } from "../define-tool";
import { ChoiceSchema, MAX_CHOICES, OFFER_CHOICES } from "./choice";

/** Lets a model offer answers as buttons; `showChoices` shows them below its finished reply. */
export const offerChoices = defineTool({
  name: OFFER_CHOICES,
  description:
    "Puts buttons below your reply, each with a short answer that the user would otherwise type, " +
    "such as yes and no, sizes or colors. Call it right before a reply that ends in a question with few answers.",
  parameters: z.object({ choices: z.array(ChoiceSchema).min(1).max(MAX_CHOICES) }),
  result: z.object({ status: z.literal("shown_below_your_reply") }),
  progress: { text: "Thinking", icon: "sparkle" },
  run: async () => ({ status: "shown_below_your_reply" }),
});
