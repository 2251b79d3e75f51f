import type { Choice } from "../choices/choice";

/** The demo model's reply, with choices shown as buttons. */
export interface Reply {
  text: string;
  choices: readonly Choice[];
  /** What the reply sums up, such as what was added; a later one about the same takes its place. */
  sums?: string;
  /** The replies that this one consists of. */
  parts?: readonly Reply[];
}
/** A reply with choices, or text only. */
export type Said = string | Reply;

export function replyOf(said: Said): Reply {
  return typeof said === "string" ? { text: said, choices: [] } : said;
}

/** Merges several replies into one; the latest question keeps its choices. */
export function joinReplies(said: readonly Said[], separator = "\n\n"): Reply {
  const all = said.map(replyOf).flatMap((reply) => reply.parts ?? [reply]);
  const parts = all.filter(
    ({ sums }, index) =>
      sums === undefined || all.findLastIndex((other) => other.sums === sums) === index,
  );
  const choices = parts.findLast((reply) => reply.choices.length > 0)?.choices ?? [];
  const text = withoutRepetition(parts.map((part) => part.text)).join(separator);
  return separator === "\n\n" ? { text, choices, parts } : { text, choices };
}

/** Says how each text begins only the first time, and asks each question only the last time. */
function withoutRepetition(texts: readonly string[]): string[] {
  const different = [...new Set(texts)].map(sentencesOf);
  return different
    .map((sentences, index) => {
      const begun = different.slice(0, index).map(([first]) => first);
      const asked = different.slice(index + 1).flat();
      return sentences
        .filter((sentence, place) => place > 0 || !begun.includes(sentence))
        .filter((sentence) => !/[?？]\s*$/.test(sentence) || !asked.includes(sentence))
        .join("")
        .trim();
    })
    .filter((text) => text !== "");
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。？]\s)/).map((sentence, index, all) =>
    // The last sentence is the same with a space after it.
    index === all.length - 1 ? `${sentence} ` : sentence,
  );
}

/** Choices that send their label as the answer. */
export function choicesOf(labels: readonly string[]): Choice[] {
  return labels.map((label) => ({ label, message: label }));
}
