import type { Choice } from "../choices/choice";

/** The demo model's reply, with choices shown as buttons. */
export interface Reply {
  text: string;
  choices: readonly Choice[];
}
/** A reply with choices, or text only. */
export type Said = string | Reply;

export function replyOf(said: Said): Reply {
  return typeof said === "string" ? { text: said, choices: [] } : said;
}

/** Merges several replies into one; the latest question keeps its choices. */
export function joinReplies(parts: readonly Said[], separator = "\n\n"): Reply {
  const replies = parts.map(replyOf);
  const texts = [...new Set(replies.map(({ text }) => text))];
  const choices = replies.findLast((reply) => reply.choices.length > 0)?.choices ?? [];
  return { text: texts.join(separator), choices };
}

/** Choices that send their label as the answer. */
export function choicesOf(labels: readonly string[]): Choice[] {
  return labels.map((label) => ({ label, message: label }));
}
