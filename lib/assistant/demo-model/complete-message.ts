import type { Brain } from "./brain";
import type { Conversation, Exchange } from "./conversation";
import { namedIn } from "./discourse";
import type { Language } from "./language";
import type { Entity } from "./entity";
import { isTelling } from "./function-words";
import { answerTo, type Answered } from "./pending";
import { slotAskedFor } from "./phrases";
import { firstContentWord, splitWishes } from "./split-wishes";
import { singular, textOf, tokensOf, type Token } from "./text";
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
  const whole = answerTo(before, tokens, brain);
  const end = whole.kind === "wish" ? endOfAnswer(tokens) : tokens.length;
  const head = end < tokens.length ? answerTo(before, tokens.slice(0, end), brain) : whole;
  const isJoined = /^(?:and|also|plus)$/.test(tokens[end]?.text ?? "");
  const first = head.kind === "completes" || (head.kind === "instead" && isJoined) ? head : whole;
  const meant = meaningOf(first, { tokens, before, turn });
  return first === whole || first.kind === "wish"
    ? meant
    : [...(meant ?? []), ...tokens.slice(end)];
}

/** “44, please. And what is my total?”, “yes, and two mugs”: where the answer ends. */
function endOfAnswer(tokens: readonly Token[]): number {
  const sentence = tokens.findIndex(({ text }) => /^[.!]$/.test(text));
  const joined = tokens.findIndex(
    ({ text }, index) => /^(?:and|also|plus)$/.test(text) && index > 0,
  );
  const ends = [sentence, joined].filter((index) => index > 0);
  return ends.length === 0 ? tokens.length : Math.min(...ends);
}

function meaningOf(
  answered: Answered,
  { tokens, before, turn }: { tokens: readonly Token[]; before: Exchange; turn: Turn },
): Token[] | null {
  const { brain, language } = turn;
  const { past } = turn.conversation;
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
      return [...tokens];
  }
}

/**
 * The part of a message that the question was about: an entry of its list, so that the answer
 * doesn't repeat what the other entries did.
 */
function partAskedAbout(asked: readonly Token[], { reply }: Exchange, brain: Brain): Token[] {
  const parts = splitWishes(asked, brain.starts);
  const question = reply.split("\n").findLast((line) => slotAskedFor(line) !== null) ?? "";
  const about = new Set(namedIn(question, brain.lexicon).flatMap(wordsFor));
  const isAbout = (tokens: readonly Token[]) =>
    tokens.some(({ text }) => isTelling(text) && about.has(singular(text)));
  const part = parts.find(isAbout) ?? parts.at(-1) ?? [];
  const entries = splitList(part);
  const entry = entries.find(isAbout);
  const verb = part.filter(
    (token) => token === firstContentWord(part) && brain.starts.has(token.text),
  );
  const meant = entry && entry !== entries[0] ? [...verb, ...entry] : (entry ?? part);
  return meant.filter(({ text }) => !/^[.?!]$/.test(text));
}

/** The words of an entity's names. */
function wordsFor({ name, words = [] }: Entity): string[] {
  return [name, ...words].flatMap((each) => tokensOf(each).map(({ text }) => singular(text)));
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
