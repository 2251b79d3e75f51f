const VERBS =
  "add|put|take|show|switch|turn|go|open|remove|delete|find|search|tell|bring|navigate|change|check|list|what|do|can|where";
const JOINT = new RegExp(
  String.raw`(?:[.!?;]\s+|,?\s+(?:and then|and also|and|then|also)\s+|,\s+)(?=(?:then |also |please )?(?:${VERBS})\b)`,
  "i",
);

/** Splits a message into the wishes it may hold: “add it and take me to my cart” holds two. */
export function splitWishes(said: string): string[] {
  return said
    .split(JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
