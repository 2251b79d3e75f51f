import type { Brain } from "./brain";
import type { Conversation, Exchange } from "./conversation";
import { namedIn } from "./discourse";
import { languageOf, type Language } from "./language";
import { isElliptical } from "./filler";
import { answerTo, IN, namedAnswer, withIn } from "./pending";
import { slotAskedFor } from "./phrases";
import { isThing, readPieces } from "./pieces";
import { splitWishes } from "./split-wishes";
import { joinTokens, tokensOf, type Token } from "./text";

/** The language of the latest message whose language can be detected; English by default. */
export function languageIn({ past, current }: Conversation): Language {
  const said = [current, ...past.toReversed()].map((exchange) => languageOf(exchange.said));
  return said.find((language) => language !== undefined) ?? "en";
}

/**
 * The user's words, completed from earlier messages if they answer a question or follow up. Null if
 * they decline an offer.
 */
export function wordsMeant(
  { past, current }: Conversation,
  language: Language,
  brain: Brain,
): Token[] | null {
  const tokens = brain.tokens(current.said, language);
  const before = past.at(-1);
  if (!before) return tokens;
  const answered = answerTo(before, tokens, brain);
  switch (answered.kind) {
    case "declined":
      return null;
    case "instead":
      return brain.tokens(answered.wish, languageOf(answered.wish) ?? "en");
    case "completes": {
      const earlier = { past: past.slice(0, -1), current: { ...before, outcomes: [], reply: "" } };
      const asked = wordsMeant(earlier, languageIn(earlier), brain) ?? [];
      return [...partAskedAbout(asked, before, brain), ...answerTokens(before, tokens, brain)];
    }
    case "wish":
      return openQuestion(tokens, past, brain) ?? carriedOver(tokens, { past, before, brain });
  }
}

/** The answer's words; “the summer one” becomes the name of the one asked about that it fits. */
function answerTokens(before: Exchange, tokens: readonly Token[], brain: Brain): Token[] {
  const picked = namedAnswer(before, tokens, brain);
  return picked ? tokensOf(picked.name) : withIn(tokens);
}

/** A value on its own can also answer the question before the last reply. */
function openQuestion(
  tokens: readonly Token[],
  past: readonly Exchange[],
  brain: Brain,
): Token[] | null {
  const asking = past.at(-2);
  if (!asking || slotAskedFor(asking.reply) !== "value") return null;
  if (answerTo(asking, tokens, brain).kind !== "completes") return null;
  // A number could mean anything by now, but a size or a color still answers the question.
  if (!readPieces([IN, ...tokens], brain.reader()).some(({ type }) => type === "entity"))
    return null;
  const earlier = { past: past.slice(0, -2), current: { ...asking, outcomes: [], reply: "" } };
  const asked = wordsMeant(earlier, languageIn(earlier), brain) ?? [];
  return [...partAskedAbout(asked, asking, brain), ...withIn(tokens)];
}

/** The wish that the question was about, if the message had several. */
function partAskedAbout(asked: readonly Token[], { reply }: Exchange, brain: Brain): Token[] {
  const parts = splitWishes(asked, brain.starts);
  const question = reply.split("\n").findLast((line) => slotAskedFor(line) !== null) ?? "";
  const about = namedIn(question, brain.lexicon);
  const part = parts.find((tokens) =>
    namedIn(joinTokens(tokens), brain.lexicon).some((entity) => about.includes(entity)),
  );
  return (part ?? parts.at(-1) ?? []).filter(({ text }) => !/^[.?!]$/.test(text));
}

const FOLLOW_UP = /^(?:and |but |ok |okay )*(?:what about|how about|and|same for|the same for) /;

/** “And the other one?” repeats the last question about something else. */
function carriedOver(
  tokens: Token[],
  { past, before, brain }: { past: readonly Exchange[]; before: Exchange; brain: Brain },
): Token[] {
  const text = tokens.map((token) => token.text).join(" ");
  const lead = FOLLOW_UP.exec(`${text} `)?.[0];
  if (lead === undefined) return tokens;
  const rest = readPieces(tokens.slice(lead.trim().split(" ").length), brain.reader());
  const things = rest.filter((piece) => isThing(piece, brain.lexicon));
  if (things.length === 0 || !isElliptical(rest)) return tokens;
  const earlier = { past: past.slice(0, -1), current: { ...before, outcomes: [], reply: "" } };
  const pieces = readPieces(wordsMeant(earlier, languageIn(earlier), brain) ?? [], brain.reader());
  const place = pieces.findIndex((piece) => isThing(piece, brain.lexicon));
  if (place < 0) return tokens;
  return pieces.flatMap((piece, index) =>
    index === place
      ? things.flatMap((thing) => thing.tokens)
      : isThing(piece, brain.lexicon)
        ? []
        : piece.tokens,
  );
}
