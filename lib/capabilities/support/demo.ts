import {
  callTool,
  defineDemo,
  splitExamples,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { refusalText } from "../refusal-text";
import { supportText } from "./messages";
import { EscalatedSchema, TicketCreatedSchema, TicketListSchema } from "./results";

export const supportDemo = defineDemo({
  glossary,
  wishes,
  offers: [
    {
      question: (language) => supportText(language, "offerPerson"),
      wish: "hand this over to a person",
    },
  ],
  intents: [
    {
      name: "support.list",
      wish: "show my tickets",
      words: "ticket tickets case",
      examples: splitExamples(`
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
      examples: splitExamples(`
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
      examples: splitExamples(`
        escalate this | please escalate | escalate this to a person | escalate to a manager
        hand this over to a colleague | hand this thread over to your team
        hand this over to a person | hand this chat over to someone
      `),
      answer: escalate,
    },
    {
      name: "support.complaint",
      wish: "",
      words: "damaged incomplete crushed",
      examples: splitExamples(`
        my parcel arrived damaged | the parcel was damaged | my order came broken
        the {kind} arrived broken | the box was crushed | you sent me the wrong {kind}
        i got the wrong size | the wrong item arrived | something is missing from my parcel
        there was only one {kind} in the box | my order is incomplete
        the {product} was damaged when it arrived | i received the wrong {product}
      `),
      suggests: ["open a ticket", "return my last order", "can I talk to a person?"],
      answer: function* (wish) {
        // “What if it arrives broken?” isn't about something that has.
        const isAsked = wish.mood.question && !wish.has(/\bwhat (?:now|do|can|should|will|are)\b/);
        return isAsked ? null : supportText(wish.language, "complaint");
      },
    },
    {
      name: "support.store",
      wish: "do you have a store?",
      words: "store hours open opening close closed branch showroom visit saturday sunday weekend",
      examples: splitExamples(`
        do you have a store | where is your store | what are your opening hours
        when do you open on saturday | are you open on sundays | when do you close
        do you have a store in berlin | is there a shop in london | can i visit your shop
        where are you located | do you have a showroom | can i pick it up in a store
        what time do you open | where can i try it on | are you open today
        do you have a physical shop | where is your nearest branch | opening times
      `),
      answer: function* ({ language }) {
        return supportText(language, "store");
      },
    },
    {
      name: "support.person",
      wish: "can I talk to a person?",
      words: "human person agent support phone call email contact staff complaint",
      examples: splitExamples(`
        can i talk to a person | i want to speak to a human | connect me with customer service
        what is your phone number | how can i contact you | is there someone i can call
        let me talk to a real person | i want to talk to support | do you have an email address
        who can i write to | get me an agent | i want to complain to your manager
        i'd rather speak with a human being
        put me through to your team | what's your hotline | is there a human i could speak with
        i'd like to phone you | is anyone there i can talk to | i need to speak to somebody
        give me your phone number
        get someone | please get someone for me | you sent me the wrong thing
        something is missing from my parcel | you sent me {number} {kind} but i ordered {number}
        yes connect me | connect me please | hand me over to someone | nobody answers me
        may i telephone somebody if there is a problem | who is our contact person
        can i ring someone if something goes wrong | which person do we turn to
        do you have a number i can ring | what number can i call
      `),
      answer: offerPerson,
    },
  ],
});

function* listTickets({ language }: Wish): Plan<string | null> {
  const { count } = yield* callTool("search_tickets", { query: null }, TicketListSchema);
  return supportText(language, count === 0 ? "noTickets" : "tickets");
}

function* createTicket({ said, language }: Wish): Plan<string | null> {
  const what =
    /(?:\b(?:ticket|team)\b|チケット)[ ,:：.-]*(?:about |because |that |for |weil |dass |porque |parce que )?(.*)$/i.exec(
      said,
    );
  const description = what?.[1]?.trim() ?? "";
  if (description.length < 3) return supportText(language, "about");
  const subject = description.slice(0, 80);
  const result = yield* callTool(
    "create_ticket",
    { subject, description },
    TicketCreatedSchema.or(RefusalSchema),
  );
  if (result.status === "refused") return refusalText(language, result);
  return supportText(language, "created", { number: result.ticket.number });
}

/** Offers the handover instead of making it, because it locks the thread. */
function* offerPerson({ language }: Wish): Plan<string | null> {
  return `${supportText(language, "person")} ${supportText(language, "offerPerson")}`;
}

function* escalate({ said, language }: Wish): Plan<string | null> {
  const reason = said.slice(0, 500);
  const result = yield* callTool("escalate", { reason }, EscalatedSchema.or(RefusalSchema));
  if (result.status === "refused") return refusalText(language, result);
  return supportText(language, "escalated", { number: result.ticket.number });
}
