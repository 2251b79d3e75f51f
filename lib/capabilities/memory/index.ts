import { defineCapability } from "@/lib/assistant/define-capability";
import { listFacts } from "@/lib/memory/fact-store";
import { memoryDemo } from "./demo";
import { forgetButton } from "./forget-button";
import { forgetFact, recallFacts, rememberFact } from "./tools";

export const memory = defineCapability({
  name: "memory",
  instructions: `What you remember
- remember_fact when the user asks you to remember something, or tells you something about themselves that will matter later, such as a size. Say that you did.
- What you remember is in the data under "facts": use it, such as a shoe size, and ask whether it still holds before something is bought on it.
- "What do you know about me?" is recall_facts. Forget what they ask you to forget.`,
  background: async ({ requestContext }) => {
    const facts = await listFacts(requestContext);
    return { facts: facts.map(({ text }) => text) };
  },
  tools: [rememberFact, recallFacts, forgetFact],
  syncActions: [forgetButton],
  tour: {
    title: "Remember",
    line: "Keeps sizes and tastes you tell it, and forgets them on request.",
    prompt: "Remember that I wear size 44",
    result: "I wear size 44",
    drawing: "M7 4h10v17l-5-4-5 4V4Z",
  },
  demo: memoryDemo,
});
