import type { Brain } from "./brain";
import type { Conversation, Exchange } from "./conversation";
import { namedIn } from "./discourse";
import type { Language } from "./language";
import { answerTo } from "./pending";
import { slotAskedFor } from "./phrases";
import { splitWishes } from "./split-wishes";
import { joinTokens, textOf, type Token } from "./text";
import type { Turn } from "./turn";

/** “No, forget it, I don't want that”: nothing to do, whatever was said before. */
const GIVES_UP =
  /^(?:no (?:[,.!] )?)?(?:forget (?:it|that|about it)|never ?mind|leave it|skip it)(?: [,.!;]|$)(?: (?:then|please|thanks|i (?:do not|no longer) (?:want|need)(?: (?!but\b|and\b|add\b)[^ ,.;]+){1,6}))?[ .!]*$/;

/** The language of the latest message whose language can be detected; English by default. */
export function languageIn({ past, current }: Conversation, { glossaries }: Brain): Language {
  const said = [current, ...past.toReversed()].map(({ said: text }) => glossaries.languageOf(text));
  return said.find((language) => language !== undefined) ?? "en";
}

/**
 * The user's words, completed from earlier messages if they answer a question or follow up. Null if
 * they decline an offer.
 */
export function completeMessage(turn: Turn): Token[] | null {
  const { brain, language } = turn;
  const { past, current } = turn.conversation;
  const tokens = brain.tokens(current.said, language);
  if (GIVES_UP.test(textOf(tokens))) return null;
  const before = past.at(-1);
  if (!before) return tokens;
  const answered = answerTo(before, tokens, brain);
  switch (answered.kind) {
    case "declined":
      return null;
    case "instead":
      return brain.tokens(answered.wish, brain.glossaries.languageOf(answered.wish) ?? language);
    case "completes": {
      const earlier = { past: past.slice(0, -1), current: { ...before, outcomes: [], reply: "" } };
      const asked =
        completeMessage({ ...turn, conversation: earlier, language: languageIn(earlier, brain) }) ??
        [];
      return [...partAskedAbout(asked, before, brain), ...answered.words];
    }
    case "wish":
      return tokens;
  }
}

/** The wish that the question was about, if the message had several. */
function partAskedAbout(asked: readonly Token[], { reply }: Exchange, brain: Brain): Token[] {
  const parts = splitWishes(asked, brain.starts);
  const question = reply.split("\n").findLast((line) => slotAskedFor(line) !== null) ?? "";
  const about = namedIn(question, brain.lexicon);
  const isAbout = (tokens: readonly Token[]) =>
    namedIn(joinTokens(tokens), brain.lexicon).some((entity) => about.includes(entity));
  const part = parts.find(isAbout) ?? parts.at(-1) ?? [];
  const isList = namedIn(joinTokens(part), brain.lexicon).length > 1;
  const meant = (isList ? splitList(part).find(isAbout) : undefined) ?? part;
  return meant.filter(({ text }) => !/^[.?!]$/.test(text));
}

/** “A jacket and two mugs” as its entries. */
function splitList(tokens: readonly Token[]): Token[][] {
  const entries: Token[][] = [[]];
  for (const token of tokens) {
    if (/^(?:,|and|plus)$/.test(token.text)) entries.push([]);
    else entries.at(-1)?.push(token);
  }
  return entries;
}
