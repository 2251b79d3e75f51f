import { defineCapability } from "@/lib/assistant/define-capability";
import { refusalText } from "../refusal-text";
import { supportDemo } from "./demo";
import { createTicket, escalate, searchTickets } from "./tools";

/** Tickets for the shop's staff, and handing a thread over to them. */
export const support = defineCapability({
  name: "support",
  agents: ["support"],
  instructions: `When you can't help
- Complaints and problems: say that you are sorry once, look into the order, offer what the help pages allow. Then offer a ticket, or a person.
- create_ticket and escalate only when the user wants that. After escalate the thread takes no more messages until a person has answered: say so.`,
  tools: [searchTickets, createTicket, escalate],
  tour: {
    title: "Reach a person",
    line: "Open a ticket, or hand the conversation over to someone who answers in it.",
    prompt: "Open a ticket: the zipper of my tent broke",
    result: "is with our team",
    drawing: "M4 7h16v3a2 2 0 0 0 0 4v3H4v-3a2 2 0 0 0 0-4V7Zm9 1v8",
  },
  sayRefusal: refusalText,
  demo: supportDemo,
});
