import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import { rankEntries } from "@/lib/shop/search-ranking";
import { createTicket as create, listTickets } from "@/lib/shop/support/ticket-store";
import type { Ticket } from "@/lib/shop/support/ticket";
import {
  EscalatedSchema,
  TicketCreatedSchema,
  TicketListSchema,
  type TicketFacts,
} from "./results";
import { supportText } from "./messages";
import { ticketCard, ticketsCard, ticketsText, ticketText } from "./widgets/ticket-cards";

const MAX_FOUND = 5;

export const searchTickets = defineTool({
  name: "search_tickets",
  description:
    "The user's questions to our team and the answers. The user sees them as a card, so don't list " +
    "them again.",
  parameters: z.object({
    query: z.string().min(1).max(200).nullable().describe("Null lists the newest."),
  }),
  result: TicketListSchema,
  progress: { text: "Searching your tickets", icon: "lifesaver" },
  run: async ({ query }, context) => {
    const all = await listTickets(context.requestContext);
    const ranked = rankEntries(all, query ?? "", {
      weights: [3, 1],
      textsOf: ({ number, subject, description, answer }) => [
        `${number} ${subject}`,
        `${description} ${answer ?? ""}`,
      ],
    });
    const tickets = ranked.slice(0, MAX_FOUND);
    const language = userLanguage(context);
    if (tickets.length > 0)
      await context.streamWidget(ticketsCard(tickets, language), ticketsText(tickets, language));
    return { status: "ok", count: tickets.length, tickets: tickets.map(ticketFacts) };
  },
});

export const createTicket = defineTool({
  name: "create_ticket",
  description:
    "Write a question or a problem down for our team, who answer within two working days. Only when " +
    "the user wants that, and with what they said. The user sees the ticket as a card.",
  parameters: z.object({
    subject: z.string().min(3).max(120),
    description: z.string().min(3).max(2_000).describe("What happened, with order numbers."),
  }),
  result: TicketCreatedSchema,
  progress: { text: "Creating a ticket", icon: "write" },
  run: async ({ subject, description }, context) => {
    const ticket = await create(context.requestContext, { subject, description }, context.now());
    const language = userLanguage(context);
    await context.streamWidget(ticketCard(ticket, language), ticketText(ticket, language));
    return { status: "created", ticket: ticketFacts(ticket) };
  },
});

export const escalate = defineTool({
  name: "escalate",
  description:
    "Hand this thread over to a person of our team, who answers here. It takes no messages until " +
    "then, so call it only when the user asks for a person or after they agreed.",
  parameters: z.object({
    reason: z.string().min(3).max(500).describe("What the person should know, in a sentence."),
  }),
  result: EscalatedSchema,
  progress: { text: "Contacting our team", icon: "phone" },
  run: async ({ reason }, context) => {
    const { thread, requestContext } = context;
    const language = userLanguage(context);
    const ticket = await create(
      requestContext,
      {
        subject: supportText(language, "wantsPerson"),
        description: reason,
        threadId: thread.id,
      },
      context.now(),
    );
    await context.streamWidget(ticketCard(ticket, language), ticketText(ticket, language));
    thread.status = {
      type: "locked",
      reason: supportText(language, "locked", { number: ticket.number }),
    };
    return { status: "escalated", ticket: ticketFacts(ticket) };
  },
});

function ticketFacts({ number, subject, description, status, answer }: Ticket): TicketFacts {
  return { number, subject, description, status, answer };
}
