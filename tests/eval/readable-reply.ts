import type { ThreadItem } from "@acme/chatkit-server";
import { languageOf } from "./reply-language";

/** A reply as the user reads it. */
export interface ReadableReply {
  /** The text that the assistant wrote. */
  message: string;
  /** Everything that can be read: text, cards, buttons. */
  text: string;
  /** The keys and contents of cards, in their order. */
  cards: string[];
  /** List items and table rows in the text. */
  entries: string[];
  /** Whether there are buttons that send a message. */
  hasChoices: boolean;
}

export function readReply(items: readonly ThreadItem[]): ReadableReply {
  const message = items
    .flatMap((item) =>
      item.type === "assistant_message" ? item.content.map(({ text }) => text) : [],
    )
    .join("\n\n");
  const widgets = items.flatMap((item) => (item.type === "widget" ? [item.widget] : []));
  const cards = widgets.flatMap((widget) => {
    const children = "children" in widget && Array.isArray(widget.children) ? widget.children : [];
    return widget.type === "ListView"
      ? children.map((child) => JSON.stringify(child))
      : [JSON.stringify(widget)];
  });
  const lines = message.split("\n").map((line) => line.trim());
  return {
    message: plain(message),
    text: plain([message, ...cards].join("\n")),
    cards: cards.map(plain),
    entries: lines.filter((line) => /^(?:[-*•|]|\d+[.)])\s/.test(line)).map(plain),
    hasChoices: cards.some((card) => card.includes('"chat.say"')),
  };
}

/** Ignores case, curly quotes, and kinds of dashes and spaces. */
export function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[–—−]/g, "-").replace(/\s+/g, " ").toLowerCase();
}

/** Whether the text contains one of the words or patterns, which are written as `/…/flags`. */
export function saysOneOf(alternatives: readonly string[], text: string): boolean {
  return alternatives.some((words) => {
    const [, pattern, flags] = /^\/(.+)\/([a-z]*)$/s.exec(words) ?? [];
    if (pattern === undefined) return text.includes(plain(words));
    const loose = pattern.replace(/[’‘]/g, "'").replace(/[–—−]/g, "-");
    return new RegExp(loose, [...new Set([...(flags ?? ""), "i"])].join("")).test(text);
  });
}

const ADMITS =
  /\b(?:sorry|(?:did|do|does|could|can|can|couldn't|didn't|don't|doesn't|can't|cannot|unable|not able)\b.{0,12}(?:understand|get that|know|do that|help|find|place|cancel|change|open|send|connect|give|see)|not sure|which one do you mean|did you mean)|can't|cannot|nicht verstanden|leider|kann (?:ich|das).*nicht|lo siento|no (?:puedo|he entendido|te he)|désolé|ne (?:peux|comprends)|pas compris|すみません|申し訳|理解できません|できません/;
const ONLY_LOST =
  /^(?:sorry, )?i (?:didn't|don't|did not|do not) (?:understand|get)|^das habe ich leider nicht verstanden|^lo siento, no te he entendido|^désolé, je n'ai pas compris|^すみません、理解できませんでした/;

/** Whether the reply admits that something wasn't understood or can't be done. */
export function admits({ message }: ReadableReply): boolean {
  return ADMITS.test(message);
}

/** Whether the reply says only that it didn't understand. */
export function isOnlyLost({ message }: ReadableReply): boolean {
  return ONLY_LOST.test(message.trim());
}

export { languageOf };
