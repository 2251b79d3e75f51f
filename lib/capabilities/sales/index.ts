import { defineCapability } from "@/lib/assistant/define-capability";
import { bookDemo } from "./book-demo";
import { salesDemo } from "./demo";
import { getPricing, scheduleDemo, sendProposal } from "./tools";

/** Quantity prices, demonstrations and proposals. */
export const sales = defineCapability({
  name: "sales",
  agents: ["sales"],
  instructions: `Quantities, for clubs and companies
- get_pricing for prices of many; discounts are only what it says. send_proposal when they want it in writing.
- schedule_demo when they would like to have gear shown to them: the form books, you don't.`,
  tools: [getPricing, scheduleDemo, sendProposal],
  syncActions: [bookDemo],
  demo: salesDemo,
});
