import { HelpSearchResultSchema } from "@/lib/capabilities/help/results";
import { ask, type Plan } from "../planning/plan";
import { shorten } from "../planning/shorten";
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
const NOT_BUYING =
  /\b(?:policy|free|how|when|what|to (?:return|exchange|send|cancel|complain)|refund|gift (?:cards?|vouchers?)|discounts?|coupons?|paypal|warranty)\b/;
const ABOUT_SHOP =
  /\b(?:real|fake|demo|genuine|legit) (?:shop|store|site|website)\b|\bis (?:this|it) (?:a )?(?:real|fake|demo|genuine|legit|scam)\b|\bwho (?:made|runs|owns|built) (?:this|the|acme)\b/;
const PRIVACY = /\b(?:privacy|my data|personal data|cookies|gdpr|track me|who can see)\b/;
const BUYING_HERE = /\b(?:in stock|do you (?:sell|carry))\b/;
const CONTACT =
  /\b(?:contact|where are you (?:located|based)|your address|(?:tele)?phone(?: number)?|call you|hotline|email you|customer (?:service|support)|talk to (?:a )?(?:human|person|someone)|support team|opening (?:hours|times)|are you open|store location)\b/;

const BRANCH =
  /\b(?:store|shop|showroom|branch|branches|office)\b.*\b(?:in|near|at|address|open(?:ing)?|close)\b|\bwhere (?:is|are) (?:your|the) (?:store|shop|showroom|warehouse)/;
const CANCEL = /\b(?:cancel|change) (?:my|the|an|this|that) (?:\w+ )?order\b/;

const LONGEST_QUERY = 300;

/** The topic in the words of help pages, in front of what the user says about it. */
const TOPICS: readonly [pattern: RegExp, words: string][] = [
  [/\b(?:return|refund|exchange|send \w+ back|money back)/, "returns refund exchange"],
  [/\b(?:ship|deliver|postage|arrive|customs)/, "shipping delivery"],
  [/\b(?:warrant|guarantee|repair|broken?|defect|torn|ripped)/, "warranty repairs"],
  [/\b(?:wash|clean|wax|reproof|maintain)/, "care washing"],
  [/\b(?:pay|card|invoice|paypal|klarna|cancel)/, "orders payment"],
];

export const findHelp: Intent = ({ utterance: { plain, raw } }) => {
  if (CONTACT.test(plain) || (BRANCH.test(plain) && !BUYING_HERE.test(plain)))
    return lookUpContact();
  if (ABOUT_SHOP.test(plain)) return lookUp(plain, "demonstration shop order");
  if (PRIVACY.test(plain)) return lookUp(plain, "guest account cookies");
  if (CANCEL.test(plain)) return lookUp(plain, raw);
  if (SIZING.test(plain) || LAYERING.test(plain)) return lookUp(plain, raw);
  if (BUYING.test(plain) && !NOT_BUYING.test(plain)) return null;
  return POLICY.test(plain) || CARE.test(plain) ? lookUp(plain, raw) : null;
};

/** What the help pages say about the shop itself; they name nobody to call. */
function* lookUpContact(): Plan {
  const { articles } = yield* ask(
    "search_help",
    { query: "demonstration shop account guest" },
    HelpSearchResultSchema,
  );
  const [about] = articles;
  if (!about) return noHelpReply();
  return `I can't find an address, a telephone number or opening hours in our help pages, sorry. ${about.summary} More on the page [${about.title}](${about.url}).`;
}

function* lookUp(plain: string, raw: string): Plan {
  const topic = TOPICS.find(([pattern]) => pattern.test(plain))?.[1];
  const query = shorten(topic === undefined ? raw : `${topic}: ${raw}`, LONGEST_QUERY);
  const { articles } = yield* ask("search_help", { query }, HelpSearchResultSchema);
  return articles[0] ? helpReply(articles) : noHelpReply();
}
