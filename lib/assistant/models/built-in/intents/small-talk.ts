import { say } from "../planning/plan";
import type { Intent } from "./intent";

const LONGEST = 12;

const EXAMPLES =
  "I can find gear (“I need boots for a winter hike”), put it in your cart (“add the second one, size 44”), show your cart and your orders, look things up in our help pages, take you around the shop and switch the page to dark mode.";

/** Each kind of talk that needs no tool; the first match answers. */
const TALK: readonly [pattern: RegExp, reply: string][] = [
  [
    /\b(?:are you (?:a |an )?(?:ai|bot|robot|human|real|person|gpt|chatgpt|model|machine|chat ?bot)|who are you|what are you|what(?:'s| is) your name|which model|what model|who made you)\b/,
    `I'm the shop's demo assistant: a small scripted model that runs without any key, so I only know my way around this shop. ${EXAMPLES}`,
  ],
  [
    /\b(?:what (?:can|do) you do|how (?:can|do) you help|how does this work|what can i (?:ask|say|do)|what else can you)\b|^(?:help|help me|hilfe|commands|\?)[!?. ]*$|\bi need help$/,
    `Happy to help. ${EXAMPLES}`,
  ],
  [
    /\bspeak (?:german|french|spanish|italian|dutch|english)\b|\bsprichst\b|\bparle[zs]?\b|\bhabla\b|\bother languages?\b/,
    "I write English only, I'm afraid, but I recognize a few gear words in other languages. What are you looking for?",
  ],
  [
    /^(?:(?:ok(?:ay)?|great|perfect|cool|awesome|nice|no|super),? ?)*(?:thanks?|thank you|thx|ty|cheers|danke|merci|gracias|much appreciated|that's (?:all|great|perfect|it))\b/,
    "You're welcome! Have a good time out there.",
  ],
  [
    /^(?:bye|goodbye|see (?:you|ya)|ciao|tschuss|good ?night|farewell)\b/,
    "Goodbye, and safe travels!",
  ],
  [
    /^(?:how are you|how's it going|how are things|what's up|sup|how do you do)\b/,
    "Very well, thank you, and ready to go. What are you planning?",
  ],
  [
    /^(?:hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|yo|moin|servus|hallo|guten (?:tag|morgen|abend)|bonjour|hola|salut|ciao)\b/,
    "Hello! Tell me what you're up to and I'll find the gear for it. “I need boots for a winter hike”, for instance.",
  ],
  [
    /^(?:ok(?:ay)?|great|perfect|cool|awesome|nice|good|alright|all right|fine|got it|i see|super|wow|lol|haha)[!. ]*$/,
    "Glad to hear it. What would you like to do next?",
  ],
  [
    /^(?:i (?:don'?t|do not) (?:like|want) (?:it|them|any|that|this|those|these)|not (?:for me|my (?:style|thing|taste))|i'?m not sure|i (?:don'?t|do not) know)\b/,
    "No problem. What should be different: the price, the weight, the color, what it's for?",
  ],
  [
    /^(?:no|nope|nah|not really|none|neither)(?: thanks| thank you)?[.! ]*$/,
    "No problem. What should be different: the price, the weight, the color, what it's for? Or tell me what else you need.",
  ],
  [
    /^(?:yes|yeah|yep|yup|sure|please|of course)(?: please)?[.! ]*$/,
    "Gladly, but I'm not sure what to. Which product do you mean, or what are you looking for?",
  ],
  [/^(?:sorry|my bad|oops|i apologi[sz]e)\b/, "No harm done. What can I do for you?"],
];

export const smallTalk: Intent = ({ utterance: { plain, words } }) => {
  if (words.length > LONGEST) return null;
  const talk = TALK.find(([pattern]) => pattern.test(plain));
  return talk && !asksForMore(talk[0], plain) ? say(talk[1]) : null;
};

/** “Hi, do you have tents?” is a question, whatever it starts with. */
function asksForMore(pattern: RegExp, plain: string): boolean {
  const rest = plain
    .replace(pattern, "")
    .replace(
      /^[\s,.!]+(?:there|acme|assistant|all|you|so much|very much|a lot|again)*[\s,.!?]*/,
      "",
    );
  return (
    /\b(?:need|want|show|find|have|looking|add|what|which|where|how)\b/.test(rest) &&
    pattern.source.startsWith("^")
  );
}
