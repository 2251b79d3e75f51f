import { defineCapability } from "@/lib/assistant/define-capability";
import { supportDemo } from "./demo";
import { createTicket, escalate, searchTickets } from "./tools";

/** Tickets for the shop's staff, and handing a thread over to a person. */
export const support = defineCapability({
  name: "support",
  agents: ["support"],
  instructions: `When you can't help
- Complaints and problems: say that you are sorry once, look into the order, offer what the help pages allow. Then offer a ticket, or a person.
- create_ticket and escalate only when the user wants that. After escalate the thread takes no more messages until a person has answered: say so.`,
  tools: [searchTickets, createTicket, escalate],
  demo: supportDemo,
});
