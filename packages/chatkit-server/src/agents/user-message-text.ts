import type { InputTagContent, UserMessageItem } from "../protocol";

/** The message as typed, with each mention as `@` and its text. */
export function userMessageText(item: UserMessageItem): string {
  return item.content
    .map((part) => (part.type === "input_tag" ? `@${part.text}` : part.text))
    .join("");
}

/** One tag per id, in order of first mention. */
export function distinctTags(item: UserMessageItem): InputTagContent[] {
  const byId = new Map<string, InputTagContent>();
  for (const part of item.content) {
    if (part.type === "input_tag" && !byId.has(part.id)) byId.set(part.id, part);
  }
  return [...byId.values()];
}

export const tagInstruction = `# What the user's @-mentions stand for
- Call these things by their canonical names, without the "@".
- The "@" form belongs to what the user typed; don't repeat it.`;
