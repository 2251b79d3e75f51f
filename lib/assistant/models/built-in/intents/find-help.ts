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
const LAYERING = /\b(?:what (?:should|do|to) (?:i )?(?:wear|bring|pack)|how (?:should|do) i (?:dress|layer)|layering|layers? for)\b/;
const BUYING = /\b(?:do you (?:have|sell|carry)|looking for|i need|show me|find me|i want|recommend)\b/;
const CONTACT = /\b(?:contact|phone number|call you|email you|customer (?:service|support)|talk to (?:a )?(?:human|person|someone)|support team|opening hours|store location)\b/;

export const findHelp: Intent = ({ utterance: { plain, raw } }) => {
  if (CONTACT.test(plain)) return lookUp(raw);
  if (SIZING.test(plain) || LAYERING.test(plain)) return lookUp(raw);
  if (BUYING.test(plain) && !/\b(?:policy|free|how|when|what)\b/.test(plain)) return null;
  return POLICY.test(plain) || CARE.test(plain) ? lookUp(raw) : null;
};

function* lookUp(query: string): Plan {
  const { articles } = yield* ask("search_help", { query }, HelpSearchResultSchema);
  return articles[0] ? helpReply(articles) : noHelpReply();
}
