import { handleSyncAction } from "@/lib/assistant/sync-actions";
import { forgetFact, listFacts } from "@/lib/memory/fact-store";
import { forgetFactAction } from "./actions";
import { factsCard, factsText } from "./widgets";

/** A card's button forgets a fact at once; one that is gone already is no error. */
export const forgetButton = handleSyncAction(
  forgetFactAction,
  async ({ fact_id }, { requestContext }) => {
    await forgetFact(requestContext, fact_id);
    const facts = await listFacts(requestContext);
    return { widget: factsCard(facts), copyText: factsText(facts) };
  },
);
