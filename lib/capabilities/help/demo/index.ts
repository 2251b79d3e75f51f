import {
  callTool,
  defineDemo,
  type DemoIntent,
  type Plan,
  type Wish,
  splitExamples,
  type Said,
} from "@/lib/assistant/demo-model";
import { stemmedWords } from "@/lib/shop/search-words";
import { HelpSearchResultSchema } from "../results";
import type { Topic } from "./topic";
import { topics } from "./topics";
import { MAX_QUERY_LENGTH } from "../tools";
import { helpText } from "../messages";
import glossary from "../glossary.json" with { type: "json" };
import wishes from "../wishes.json" with { type: "json" };

export const helpDemo = defineDemo({
  glossary,
  wishes,
  closest: closestSection,
  intents: [
    ...topics.map(topicIntent),
    {
      name: "help.account",
      topic: true,
      wish: "how do I sign out?",
      words: "sign log out in account password logout login delete data",
      examples: splitExamples(`
        how do i log out | how do i sign in | delete my account | change my password
        how do i create an account | can i log in | delete all my data | sign me in
        change my email address | erase my account | how do i change my password
        how can i log off | how do i log in | i forgot my password | where do i sign out
        how do i sign out
      `),
      answer: (wish) =>
        lookUp({ name: "account", query: "guest account cookies", lead: "account" }, wish),
    },
    {
      name: "help.discount",
      topic: true,
      wish: "do you have a discount?",
      words: "discount coupon voucher code sale gift card",
      examples: splitExamples(`
        do you have a discount | i have a coupon code | is there a student discount
        can you make it cheaper for me | any promotions | do you sell gift cards
        apply the voucher | give me 20 percent off | when is the next sale
        give me {number} off | i want {number} percent off | any discount for students | got a promo code for me | 10 percent off for new customers
      `),
      answer: (wish) =>
        lookUp({ name: "discount", query: "orders payment", lead: "discount" }, wish),
    },
  ],
});

/** The help section that has most of a wish's telling words, if it has half of them. */
function* closestSection(wish: Wish): Plan<Said | null> {
  const asked = [...new Set(stemmedWords(wish.contentWords.join(" ")))];
  if (asked.length === 0) return null;
  const { articles } = yield* callTool(
    "search_docs",
    { query: asked.join(" ").slice(0, MAX_QUERY_LENGTH) },
    HelpSearchResultSchema,
  );
  const [article] = articles;
  const [section] = article?.sections ?? [];
  if (!article || !section) return null;
  const words = new Set(
    stemmedWords(`${article.title} ${article.summary} ${section.heading} ${section.text}`),
  );
  if (asked.filter((word) => words.has(word)).length * 2 < asked.length) return null;
  const link = `[${article.title}](${article.url})`;
  const { language } = wish;
  if (language !== "en") return helpText(language, "page", { link });
  return `${article.summary}\n\n${section.text}\n\n${helpText(language, "more", { link })}`;
}

/** “Boots for snow, size 42” asks for goods rather than for what the words have in common with a topic. */
function isGoods(wish: Wish): boolean {
  const named = [wish.named("kind"), wish.named("tag"), wish.named("option")];
  return (
    named.every(({ length }) => length > 0) &&
    !wish.has(/\b(?:i|my|me|we|how|what|which|do|does|is|are|should|can|run|fit)\b/)
  );
}

function topicIntent(topic: Topic): DemoIntent {
  const { name, wish, words, examples } = topic;
  return {
    name: `help.${name}`,
    wish,
    words,
    examples,
    topic: true,
    answer: (asked) => lookUp(topic, asked),
  };
}

/** Replies with the help section that answers the question and a link to its page. */
function* lookUp(
  { query, section, local, lead, answer }: Pick<Topic, "name" | "query"> & Partial<Topic>,
  wish: Wish,
): Plan<Said | null> {
  // “Boots that aren't leather” is about goods, whatever else the words have in common with a question.
  if (wish.excluded("tag").length > 0 || isGoods(wish)) return null;
  const { articles } = yield* callTool("search_docs", { query }, HelpSearchResultSchema);
  const [article] = articles;
  if (!article) return helpText(wish.language, "nothing");
  const found = article.sections.find(({ heading }) => heading === section) ?? article.sections[0];
  const link = `[${article.title}](${article.url})`;
  if (lead) return `${helpText(wish.language, lead)} ${helpText(wish.language, "more", { link })}`;
  const short = answer?.(wish) ?? null;
  if (wish.language !== "en") {
    const page = helpText(wish.language, "page", { link });
    return [short, local?.[wish.language], page].filter(Boolean).join(" ");
  }
  if (short !== null)
    return `${short}\n\n${found?.text ?? ""}\n\n${helpText(wish.language, "more", { link })}`;
  const summary =
    section === undefined || found === article.sections[0] ? `${article.summary}\n\n` : "";
  return `${summary}${found?.text ?? ""}\n\n${helpText(wish.language, "more", { link })}`;
}
