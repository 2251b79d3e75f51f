import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import { forgetFact as forget, listFacts, rememberFact as remember } from "@/lib/memory/fact-store";
import { RefusalError } from "@/lib/refusal-error";
import { FactListSchema, ForgottenSchema, RememberedSchema } from "./results";
import { factsCard, factsText } from "./widgets/facts-card";

export const rememberFact = defineTool({
  name: "remember_fact",
  description:
    "Keep something about the user for later conversations, such as a size, a taste or a plan. One " +
    "short sentence in the third person. Only what they told you about themselves; never passwords, " +
    "card numbers or health.",
  parameters: z.object({ fact: z.string().min(1).max(200) }),
  result: RememberedSchema,
  progress: { text: "Saving that", icon: "notebook-pencil" },
  run: async ({ fact }, { requestContext, now }) => {
    await remember(requestContext, fact, now);
    return { status: "remembered", fact };
  },
});

export const recallFacts = defineTool({
  name: "recall_facts",
  description:
    "Everything that is remembered about the user, with ids for forget_fact. The user sees it as a " +
    "card, so don't list it again.",
  parameters: z.object({}),
  result: FactListSchema,
  progress: { text: "Checking what I remember", icon: "notebook" },
  run: async (_input, context) => {
    const facts = await listFacts(context.requestContext);
    if (facts.length > 0)
      await context.streamWidget(factsCard(facts, userLanguage(context)), factsText(facts));
    return {
      status: "ok",
      count: facts.length,
      facts: facts.map(({ id, text }) => ({ fact_id: id, fact: text })),
    };
  },
});

export const forgetFact = defineTool({
  name: "forget_fact",
  description: "Forget one thing that is remembered about the user. Call recall_facts for its id.",
  parameters: z.object({ fact_id: z.string().min(1).max(64) }),
  result: ForgottenSchema,
  progress: { text: "Forgetting that", icon: "notebook-pencil" },
  run: async ({ fact_id: id }, { requestContext }) => {
    if (!(await forget(requestContext, id)))
      throw new RefusalError("There is no such fact. Call recall_facts for the list.");
    return { status: "forgotten", fact_id: id };
  },
});
