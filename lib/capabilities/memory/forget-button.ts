import { handleSyncAction } from "@/lib/assistant/sync-actions";
import { userLanguage } from "@/lib/assistant/user-language";
import { forgetFact, listFacts } from "@/lib/memory/fact-store";
import { forgetFactAction } from "./actions";
import { factsCard, factsText } from "./widgets/facts-card";

/**
 * Forgets a fact when its button on a card is pressed; a fact that is already gone is not an error.
 */
export const forgetButton = handleSyncAction(forgetFactAction, async ({ fact_id }, call) => {
  await forgetFact(call.requestContext, fact_id);
  const facts = await listFacts(call.requestContext);
  return { widget: factsCard(facts, userLanguage(call)), copyText: factsText(facts) };
});
