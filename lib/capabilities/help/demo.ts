import {
  ask,
  defineDemo,
  type DemoIntent,
  type Plan,
  type Wish,
  spoken,
  type Said,
} from "@/lib/assistant/demo-model";
import { HelpSearchResultSchema } from "./results";
import type { Topic } from "./demo-topic";
import { topics } from "./demo-topics";
import { helpText } from "./messages";
import glossary from "./glossary.json" with { type: "json" };

export const helpDemo = defineDemo({
  glossary,
  intents: [
    ...topics.map(topicIntent),
    {
      name: "help.person",
      wish: "can I talk to a person?",
      words: "human person agent support phone call email contact staff complaint",
      examples: spoken(`
        can i talk to a person | i want to speak to a human | connect me with customer service
        what is your phone number | how can i contact you | is there someone i can call
        let me talk to a real person | i want to talk to support | do you have an email address
        who can i write to | get me an agent | i want to complain to your manager
        where is your store | what are your opening hours | i'd rather speak with a human being
        put me through to your team | what's your hotline | is there a human i could speak with
        i'd like to phone you | is anyone there i can talk to | i need to speak to somebody
        give me your phone number
        do you have a number i can ring | what number can i call
      `),
      answer: (wish) =>
        lookUp({ name: "person", query: "demonstration shop account guest", lead: "person" }, wish),
    },
    {
      name: "help.receipt",
      wish: "can you email me a receipt?",
      words: "receipt invoice email send copy confirmation pdf",
      examples: spoken(`
        email me a receipt | send me an invoice | can you email me a receipt for my order
        i need an invoice for my order | where is my receipt | send the confirmation to my email
        i need a receipt for my taxes | can i get a pdf of my invoice
        mail me my order confirmation | send me a copy of the bill | could you mail the bill to me
        i need a proof of purchase | send me the receipt by email please
        can i get a receipt by email | send a receipt to my email address
      `),
      answer: (wish) =>
        lookUp({ name: "receipt", query: "orders payment invoice", lead: "receipt" }, wish),
    },
    {
      name: "help.account",
      wish: "how do I sign out?",
      words: "sign log out in account password logout login delete data",
      examples: spoken(`
        log me out | sign me out | how do i log out | i want to sign out | log out please
        how do i sign in | delete my account | change my password | how do i create an account
        can i log in | delete all my data | what data do you have about me | sign me in | logout
        change my email address | please log me off | erase my account
        how do i change my password | how can i log off | how do i log in | i forgot my password
        sign out
      `),
      answer: (wish) =>
        lookUp({ name: "account", query: "guest account cookies", lead: "account" }, wish),
    },
    {
      name: "help.discount",
      wish: "do you have a discount?",
      words: "discount coupon voucher code sale gift card",
      examples: spoken(`
        do you have a discount | i have a coupon code | is there a student discount
        can you make it cheaper for me | any promotions | do you sell gift cards
        apply the voucher | give me 20 percent off | when is the next sale
        any discount for students | got a promo code for me | 10 percent off for new customers
      `),
      answer: (wish) =>
        lookUp({ name: "discount", query: "orders payment", lead: "discount" }, wish),
    },
  ],
});

function topicIntent(topic: Topic): DemoIntent {
  const { name, wish, words, examples } = topic;
  return { name: `help.${name}`, wish, words, examples, answer: (asked) => lookUp(topic, asked) };
}

/** Replies with the help section that answers the question and a link to its page. */
function* lookUp(
  { query, section, local, lead }: Pick<Topic, "name" | "query"> & Partial<Topic>,
  wish: Wish,
): Plan<Said | null> {
  const { articles } = yield* ask("search_help", { query }, HelpSearchResultSchema);
  const [article] = articles;
  if (!article) return helpText(wish.language, "nothing");
  const found = article.sections.find(({ heading }) => heading === section) ?? article.sections[0];
  const link = `[${article.title}](${article.url})`;
  if (lead) return `${helpText(wish.language, lead)} ${helpText(wish.language, "more", { link })}`;
  if (wish.language !== "en")
    return `${local?.[wish.language] ?? ""} ${helpText(wish.language, "page", { link })}`.trim();
  const summary =
    section === undefined || found === article.sections[0] ? `${article.summary}\n\n` : "";
  return `${summary}${found?.text ?? ""}\n\n${helpText(wish.language, "more", { link })}`;
}
