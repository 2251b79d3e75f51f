import { capitalise } from "./lists";

const MOST_WORDS = 6;
const LONGEST = 48;
const PREAMBLE =
  /^(?:(?:hi|hello|hey|good (?:morning|evening|afternoon))[\s,.!]+(?:there[\s,.!]+)?)?(?:(?:please|can you|could you|would you)\s+)*(?:(?:i'?m|i am|we'?re) looking for|i(?:'d like| would like| need| want)(?: to (?:buy|see|find))?|we need|do you (?:have|sell|carry)|have you got|can you (?:find|show|recommend)(?: me)?|show me|find me|recommend(?: me)?|tell me (?:more )?about|what(?:'s| is| are)?|where(?:'s| is)?)\s+(?:(?:a|an|any|some|the|your|my|me|about) )*/i;

const KNOWN: readonly [pattern: RegExp, title: string][] = [
  [/\b(?:did i order|i ordered|my (?:\w+ )?orders?|order history)\b/i, "Your orders"],
  [/\b(?:return|refund|exchange)\w*\b/i, "Returns and exchanges"],
  [/\b(?:shipping|delivery|deliver)\b/i, "Shipping and delivery"],
  [/\b(?:dark|light) (?:mode|theme)\b/i, "Light and dark"],
  [/\b(?:my|the) (?:cart|basket)\b/i, "Your cart"],
];

/** A title of a few words from a conversation's first message. */
export function titleFor(message: string): string {
  const known = KNOWN.find(([pattern]) => pattern.test(message));
  if (known) return known[1];
  const text = message.replace(/\s+/g, " ").trim();
  const rest = text.replace(PREAMBLE, "").replace(/[\s?!.,;:]+$/, "");
  const words = (rest === "" ? text : rest).split(" ").slice(0, MOST_WORDS);
  const title = words
    .join(" ")
    .slice(0, LONGEST)
    .replace(/[\s,.;:?!]+$/, "");
  return title === ""
    ? "New conversation"
    : capitalise(title.replace(/\s+(?:a|an|the|and|for|of|in|to|with)$/i, ""));
}
