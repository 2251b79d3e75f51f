const COMMANDS =
  "add|put|take|show|switch|turn|go|open|remove|delete|find|search|tell|bring|navigate|change|check|list";
const QUESTIONS = "what|do|does|can|where|how|is|are";
const MANNERS = "(?:then |also |please )?";
/** A command may follow a comma; a question belongs to what comes before it unless it is set apart. */
const JOINT = new RegExp(
  String.raw`(?:[.!?;]\s+|,?\s+(?:and then|and also|and|then|also)\s+)(?=${MANNERS}(?:${COMMANDS}|${QUESTIONS})\b)|,\s+(?=${MANNERS}(?:${COMMANDS})\b)`,
  "i",
);

/** Splits a message into the wishes it may hold: “add it and take me to my cart” holds two. */
export function splitWishes(said: string): string[] {
  return said
    .split(JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
