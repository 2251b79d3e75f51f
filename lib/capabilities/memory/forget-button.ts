import { handleSyncAction } from "@/lib/assistant/sync-actions";
import { forgetFact, listFacts } from "@/lib/memory/fact-store";
import { forgetFactAction } from "./actions";
import { factsCard, factsText } from "./widgets";

/**
 * Forgets a fact when its button on a card is pressed; a fact that is already gone is not an error.
 */
export const forgetButton = handleSyncAction(
  forgetFactAction,
  async ({ fact_id }, { requestContext }) => {
    await forgetFact(requestContext, fact_id);
    const facts = await listFacts(requestContext);
    return { widget: factsCard(facts), copyText: factsText(facts) };
  },
);
