import { defineCapability } from "@/lib/assistant/define-capability";
import { helpDemo } from "./demo";
import { getFaq, searchDocs } from "./tools";

export const help = defineCapability({
  name: "help",
  instructions: `Help pages
- Questions about shipping, returns, sizes, care or repairs: search_docs, answer from its sections, and link the page. get_faq when they ask what is usually asked, or for a whole page.`,
  tools: [searchDocs, getFaq],
  tour: {
    title: "Answer from the help pages",
    line: "Returns, delivery, sizes and care, with a link to the page the answer comes from.",
    prompt: "How do returns work?",
    result: "60 days",
    drawing:
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-2.6-11.5a2.6 2.6 0 1 1 3.8 2.3c-.8.4-1.2 1-1.2 1.900m0 2.6v.2",
  },
  demo: helpDemo,
});
