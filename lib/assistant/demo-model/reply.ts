import type { Choice } from "../choices/choice";

/** What the demo model says, with answers to press. */
export interface Reply {
  text: string;
  choices: readonly Choice[];
}
/** A reply, or words alone. */
export type Said = string | Reply;

export function replyOf(said: Said): Reply {
  return typeof said === "string" ? { text: said, choices: [] } : said;
}

/** Several replies as one; the latest question is the one that can be answered. */
export function together(parts: readonly Said[], separator = "\n\n"): Reply {
  const replies = parts.map(replyOf);
  const texts = [...new Set(replies.map(({ text }) => text))];
  const choices = replies.findLast((reply) => reply.choices.length > 0)?.choices ?? [];
  return { text: texts.join(separator), choices };
}

/** Answers that are said as they are written. */
export function choicesOf(labels: readonly string[]): Choice[] {
  return labels.map((label) => ({ label, message: label }));
}
