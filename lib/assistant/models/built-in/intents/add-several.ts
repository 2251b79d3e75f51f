import type { ProductFacts } from "@/lib/capabilities/catalog/results";
import { readOptions } from "../language/option-values";
import { readProductReference } from "../language/product-reference";
import { readUtterance } from "../language/utterance";
import type { Plan } from "../planning/plan";
import { joinReplies } from "../replies/join-replies";
import { listWords } from "../replies/lists";
import { addProduct } from "./add-product";
import type { Moment } from "./intent";

const ASKS_FOR_ALL = /\bWhich [a-z ]+ shall I take for all of them\?$/;
const CLAUSES = /\s+(?:and|&|\+)\s+|,\s*/i;

/** Adds several products, each with what was said of it: “the first in 42 and the second in 43”. */
export function* addEach(products: readonly ProductFacts[], moment: Moment): Plan {
  const wishes = products.map((product) => ({ product, words: wordsFor(product, moment) }));
  const open = wishes.flatMap(({ product, words }) => readOptions(product, words).missing);
  const [first] = open;
  if (first && open.length > 1) {
    const names = products.map(({ name }) => `**${name}**`);
    const option = first.name.toLowerCase();
    return `The ${listWords(names)} come in more than one ${option}. Which ${option} shall I take for all of them?`;
  }
  const replies: string[] = [];
  for (const { product, words } of wishes) replies.push(yield* addProduct(product, words));
  return joinReplies(replies);
}

/** The answer to a question that was about several products at once. */
export function answerForAll(moment: Moment): Plan | null {
  const { lastReply, products, utterance } = moment;
  if (!ASKS_FOR_ALL.test(lastReply)) return null;
  const place = ({ name }: ProductFacts) => lastReply.indexOf(`**${name}**`);
  const meant = products.all
    .filter((product) => place(product) >= 0)
    .sort((left, right) => place(left) - place(right));
  const [first] = meant;
  if (!first || readOptions(first, utterance.raw).missing.length > 0) return null;
  return addEach(meant, moment);
}

function wordsFor(product: ProductFacts, { utterance, products }: Moment): string {
  const clauses = utterance.raw.split(CLAUSES).map((words) => ({
    words,
    reference: readProductReference(readUtterance(words), products),
  }));
  const own = clauses.find(
    ({ reference }) => reference.kind === "one" && reference.product.slug === product.slug,
  );
  if (!own) return utterance.raw;
  const shared = clauses.filter(({ reference }) => reference.kind === "none");
  return [own, ...shared].map(({ words }) => words).join(", ");
}
