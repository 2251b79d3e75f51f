import { defineCapability } from "@/lib/assistant/define-capability";
import { helpDemo } from "./demo";
import { searchHelp } from "./tools";

/** Answers from the shop's help pages. */
export const help = defineCapability({
  name: "help",
  instructions: `Help pages
- Questions about shipping, returns, sizes, care or repairs: search_help, answer from its sections, and link the page.`,
  tools: [searchHelp],
  demo: helpDemo,
});
