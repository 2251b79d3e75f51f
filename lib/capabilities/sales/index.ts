import { defineCapability } from "@/lib/assistant/define-capability";
import { refusalText } from "../refusal-text";
import { bookDemo } from "./book-demo";
import { salesDemo } from "./demo";
import { getPricing, scheduleDemo, sendProposal } from "./tools";

export const sales = defineCapability({
  name: "sales",
  agents: ["sales"],
  instructions: `Quantities, for clubs and companies
- get_pricing for prices of many; discounts are only what it says. send_proposal when they want it in writing.
- schedule_demo when they would like to have gear shown to them: the form books, you don't.`,
  tools: [getPricing, scheduleDemo, sendProposal],
  syncActions: [bookDemo],
  tour: {
    title: "Buy for a group",
    line: "Volume prices, a written proposal, and a date for a demonstration.",
    prompt: "What would 20 enamel mugs cost for our club?",
    result: "Your price",
    drawing:
      "M12 4v16m4-13c-1-1.3-2.3-2-4-2-2.2 0-4 1.3-4 3.3C8 13 16 11 16 15.7c0 2-1.8 3.3-4 3.3-1.8 0-3.2-.8-4-2",
  },
  sayRefusal: refusalText,
  demo: salesDemo,
});
