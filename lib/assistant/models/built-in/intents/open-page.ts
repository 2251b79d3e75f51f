import { navigate } from "@/lib/capabilities/navigation/client-tools";
import { HelpSearchResultSchema } from "@/lib/capabilities/help/results";
import { readProductReference } from "../language/product-reference";
import { ask, say, type Plan } from "../planning/plan";
import { shorten } from "../planning/shorten";
import { outOfRangeReply } from "../replies/which-one";
import type { Intent, Moment } from "./intent";

const GO =
  /\b(?:take|bring|get|send|lead) me (?:back )?to\b|\b(?:go|going|navigate|jump|head) (?:back )?(?:to|home)\b|\bopen\b|\b(?:visit|view)\b|\bshow me (?:the|its|my) (?:\w+ )?page\b|\bto the (?:cart|basket|home|help|orders?) ?page\b|\bback to (?:the )?(?:shop|home|start|store)\b|^(?:home|cart page|homepage)$/;
const CART = /\b(?:cart|basket|shopping bag|trolley)\b/;
const ORDERS = /\borders?\b|\bpurchases\b/;
const HOME = /\b(?:home(?: ?page)?|start(?: page)?|front page|main page|landing page|shop|store)\b/;
const HELP =
  /\b(?:help|faq|returns?|refunds?|shipping|delivery|warranty|repairs?|sizing|size (?:guide|chart)|payment|care)\b/;
const PRODUCT_PAGE = /\bpage\b|\b(?:open|view|visit)\b|\bgo to\b|\btake me\b/;

export const openPage: Intent = (moment) => {
  const { plain } = moment.utterance;
  if (!GO.test(plain)) return null;
  if (CART.test(plain)) return openCart();
  if (ORDERS.test(plain)) return openOrders();
  if (HELP.test(plain) && /\b(?:page|article|take|open|go|guide)\b/.test(plain))
    return openHelp(plain);
  return openProduct(moment) ?? (HOME.test(plain) ? openHome() : null);
};

export function* openCart(): Plan {
  yield* open("/cart");
  return "Here's your cart.";
}

export function* openOrders(): Plan {
  yield* open("/orders");
  return "Here are your orders.";
}

function* openHome(): Plan {
  yield* open("/");
  return "Back at the start of the shop.";
}

function* openHelp(query: string): Plan {
  const { articles } = yield* ask(
    "search_help",
    { query: shorten(query, 300) },
    HelpSearchResultSchema,
  );
  const article = articles[0];
  if (!article) return "I couldn't find a help page about that, sorry.";
  yield* open(article.path);
  return `Here's our page on **${article.title}**.`;
}

function openProduct(moment: Moment): Plan | null {
  if (!PRODUCT_PAGE.test(moment.utterance.plain)) return null;
  const reference = readProductReference(moment.utterance, moment.products);
  if (reference.kind === "out_of_range") return say(outOfRangeReply(reference.count));
  if (reference.kind !== "one") return null;
  return openProductPage(reference.product);
}

function* openProductPage({ slug, name }: { slug: string; name: string }): Plan {
  yield* open(`/products/${slug}`);
  return `Here's the **${name}**. Anything you'd like to know about it?`;
}

/** Opens a page and says so. */
export function* openPath(path: string, reply: string): Plan {
  yield* open(path);
  return reply;
}

function* open(path: string): Plan<void> {
  yield* ask(navigate.name, { path }, navigate.result);
}
