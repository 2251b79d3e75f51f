import { ask, defineDemo, spoken, type Plan, type Wish } from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { EscalatedSchema, TicketCreatedSchema, TicketListSchema } from "./results";

export const supportDemo = defineDemo({
  englishOnly: true,
  intents: [
    {
      name: "support.list",
      wish: "show my tickets",
      words: "ticket tickets case",
      examples: spoken(`
        show my tickets | what tickets do i have | list my support tickets
        any answer to my ticket | has my ticket been answered | status of my ticket
      `),
      answer: listTickets,
    },
    {
      name: "support.create",
      wish: "open a ticket",
      words: "ticket report",
      acts: true,
      examples: spoken(`
        open a ticket | create a ticket | please open a support ticket | file a ticket
        open a ticket my zipper broke | create a ticket the wrong mug arrived
        report a problem to your team
      `),
      answer: createTicket,
    },
    {
      name: "support.escalate",
      wish: "escalate this to a person",
      words: "escalate escalation hand over",
      acts: true,
      examples: spoken(`
        escalate this | please escalate | escalate this to a person | escalate to a manager
        hand this over to a colleague | hand this thread over to your team
      `),
      answer: escalate,
    },
  ],
});

function* listTickets(): Plan<string | null> {
  const { count } = yield* ask("search_tickets", { query: null }, TicketListSchema);
  return count === 0 ? "You have no tickets." : "These are your tickets, the newest first.";
}

function* createTicket(wish: Wish): Plan<string | null> {
  const what = /\b(?:ticket|team)\b[ ,:.-]*(?:about |because |that |for )?(.*)$/i.exec(wish.typed);
  const description = what?.[1]?.trim() ?? "";
  if (description.length < 3)
    return "What is the ticket about? For example, say “open a ticket: the zipper of my tent broke”.";
  const subject = description.slice(0, 80);
  const result = yield* ask(
    "create_ticket",
    { subject, description },
    TicketCreatedSchema.or(RefusalSchema),
  );
  if (result.status === "refused") return result.message;
  return `Ticket **${result.ticket.number}** is with our team. They answer within two working days.`;
}

function* escalate(wish: Wish): Plan<string | null> {
  const reason = wish.typed.slice(0, 500);
  const result = yield* ask("escalate", { reason }, EscalatedSchema.or(RefusalSchema));
  if (result.status === "refused") return result.message;
  return `A person from our team will answer here; your ticket is **${result.ticket.number}**. You can't send messages in this chat until then, but you can start a new one.`;
}
