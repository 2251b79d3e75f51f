import { HelpSearchResultSchema } from "../../../tool-results/help";
import { ask, type Plan } from "../planning/plan";
import { helpReply, noHelpReply } from "../replies/help-replies";
import type { Intent } from "./intent";

const POLICY =
  /\b(?:return(?:s|ing)?|refunds?|exchange|send (?:it|them|something|this|that) back|money back|warranty|guarantee|repairs?|repaired|fix|broken?|broke|defect\w*|torn|ripped|ship(?:ping|ped)?|deliver(?:y|ies|ed)?|postage|customs|arrive|payment|pay(?:pal)?|credit cards?|invoice|vat|klarna|apple pay|gift (?:card|voucher)s?|discount|coupon|voucher|privacy|account)\b/;
const CARE =
  /\b(?:wash|clean|care for|look after|reproof|re-?waterproof|wax|store my|dry my|maintain|maintenance)\b/;
const SIZING =
  /\b(?:size (?:guide|chart|table)|sizing|what size (?:should|do|am)|which size (?:should|do|am)|how (?:do|should|does) (?:\w+ ){0,3}(?:fit|measure)|run (?:small|large|big)|true to size|between (?:two )?sizes|fit my|half sizes?|measure my|boots? fit|convert)\b/;
const LAYERING =
  /\b(?:what (?:should|do|to) (?:i )?(?:wear|bring|pack)|how (?:should|do) i (?:dress|layer)|layering|layers? for)\b/;
const BUYING =
  /\b(?:do you (?:have|sell|carry)|looking for|i need|show me|find me|i want|recommend)\b/;
const CONTACT =
  /\b(?:contact|where are you (?:located|based)|your address|phone number|call you|email you|customer (?:service|support)|talk to (?:a )?(?:human|person|someone)|support team|opening hours|store location)\b/;

const CANCEL = /\b(?:cancel|change) (?:my|the|an|this|that) (?:\w+ )?order\b/;

/** The topic in the words of help pages, in front of what the user says about it. */
const TOPICS: readonly [pattern: RegExp, words: string][] = [
  [/\b(?:return|refund|exchange|send \w+ back|money back)/, "returns refund exchange"],
  [/\b(?:ship|deliver|postage|arrive|customs)/, "shipping delivery"],
  [/\b(?:warrant|guarantee|repair|broken?|defect|torn|ripped)/, "warranty repairs"],
  [/\b(?:wash|clean|wax|reproof|maintain)/, "care washing"],
  [/\b(?:pay|card|invoice|paypal|klarna|cancel)/, "orders payment"],
];

export const findHelp: Intent = ({ utterance: { plain, raw } }) => {
  if (CONTACT.test(plain) || CANCEL.test(plain)) return lookUp(plain, raw);
  if (SIZING.test(plain) || LAYERING.test(plain)) return lookUp(plain, raw);
  if (BUYING.test(plain) && !/\b(?:policy|free|how|when|what)\b/.test(plain)) return null;
  return POLICY.test(plain) || CARE.test(plain) ? lookUp(plain, raw) : null;
};

function* lookUp(plain: string, raw: string): Plan {
  const topic = TOPICS.find(([pattern]) => pattern.test(plain))?.[1];
  const query = topic === undefined ? raw : `${topic}: ${raw}`;
  const { articles } = yield* ask("search_help", { query }, HelpSearchResultSchema);
  return articles[0] ? helpReply(articles) : noHelpReply();
}
