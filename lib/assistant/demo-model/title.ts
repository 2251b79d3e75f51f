import { cutText } from "@acme/chatkit-server";

const MAX_WORDS = 6;
const LONGEST = 48;
const PREAMBLE =
  /^(?:(?:hi|hello|hey|please|can you|could you|would you)[\s,.!]+(?:there[\s,.!]+)?)*(?:(?:i'?m|we'?re) looking for|(?:i|we)(?:'d like| need| want)(?: to (?:buy|see|find))?|do you have|show me|find me|tell me (?:more )?about|what(?:'s| is| are)|where(?:'s| is))\s+(?:(?:an?|any|some|the|your|my|me) )*/i;

/** A short title based on a conversation's first message. */
export function titleFor(message: string): string {
  const text = message.replace(/\s+/g, " ").trim();
  const rest = text.replace(PREAMBLE, "").replace(/[\s?!.,;:]+$/, "");
  const words = (rest === "" ? text : rest).split(" ").slice(0, MAX_WORDS).join(" ");
  const title = cutText(words, LONGEST).replace(
    /[\s,.;:?!]+$|\s+(?:an?|the|and|for|of|in|to|with)$/gi,
    "",
  );
  return title === "" ? "New conversation" : title.charAt(0).toUpperCase() + title.slice(1);
}
