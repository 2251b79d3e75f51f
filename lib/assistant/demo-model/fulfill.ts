import type { Brain, Guess } from "./brain";
import { FAMILIAR, isSure, isUnmistakable, LIKELY } from "./certainty";
import type { DemoIntent } from "./define-demo";
import { fillSlots } from "./fill-slots";
import { isFillerWord, isTelling } from "./function-words";
import { mayAct } from "./mood";
import { isElliptical, isThing, type Piece } from "./pieces";
import { which, whichOne, yesOrNo } from "./phrases";
import { engineText } from "./messages";
import { ToolTrouble, type Plan } from "./plan";
import { choicesOf, replyOf, type Reply, type Said } from "./reply";
import type { Turn } from "./turn";
import { closestReplies, suggestions, withDoubt } from "./uncertain";
import type { Wish } from "./wish";
import { wishText } from "./wish-text";

/** The minimum score of a guess, relative to the best one. */
const MIN_RELATIVE_SCORE = 0.6;
const MAX_CANDIDATES = 4;

/** Answers a wish with the best guess that applies; null if none does. */
export function* fulfill(guesses: readonly Guess[], wish: Wish, turn: Turn): Plan<Said | null> {
  const plain = guesses.find(
    ({ intent }) => intent.plainly?.test(wish.text) || intent.whole?.test(wish.text),
  );
  if (plain && (!plain.intent.acts || mayAct(wish.mood)))
    return yield* answer(plain.intent, wish, turn);
  const likely = guesses.filter(({ score }) => score >= LIKELY).slice(0, MAX_CANDIDATES);
  const [best] = likely;
  const unknownWords = turn.brain.unknownWords(wish).length;
  const isComplete = isOnlySlots(wish);
  const covering = isComplete
    ? likely.filter(({ covers, intent }) => covers && (!intent.acts || hasSlots(intent)))
    : [];
  const candidates = covering.length > 0 ? covering : likely;
  let [first] = candidates;
  for (const [index, guess] of candidates.entries()) {
    if (best && guess.score < best.score * MIN_RELATIVE_SCORE) break;
    const { intent } = guess;
    if (intent.acts && !mayAct(wish.mood)) continue;
    const lost = intent.acts ? lostThing(intent, wish, turn.brain) : undefined;
    if (lost !== undefined) return engineText(wish.language, "unknownThing", { words: lost });
    const isBlind = intent.acts && !hasSlots(intent) && unknownWords > 0;
    const certainty = {
      unknownWords,
      isComplete: isComplete && guess === first && (!intent.acts || isElliptical(wish.pieces)),
    };
    if (isBlind || !isSure(guess, guesses, certainty)) {
      // “Add it to my cart” can't be meant where there is no “it”.
      if (!intent.acts || !wish.fills(intent)) continue;
      const harmless = candidates.find((other) => isNearlyAsLikely(other, guess));
      const reply = harmless && (yield* answer(harmless.intent, wish, turn));
      return reply ?? confirm(intent, wish, turn.brain);
    }
    const reply = yield* answer(intent, wish, turn);
    if (reply !== null) {
      return intent.topic ? yield* withReserve(reply, guess, { guesses, wish, turn }) : reply;
    }
    if (guess === first) first = candidates[index + 1];
  }
  return yield* withoutCandidate(guesses, wish, turn);
}

/** A last resort, or what keeps the best guess from being carried out. */
function* withoutCandidate(guesses: readonly Guess[], wish: Wish, turn: Turn): Plan<Said | null> {
  const [best] = guesses;
  const refused = best && best.score >= LIKELY && best.intent.acts ? best.intent : undefined;
  const isQuestion = wish.mood.question && !wish.mood.hypothetical && !wish.mood.negated;
  if (!refused || mayAct(wish.mood) || isQuestion) {
    const reply = yield* lastResort(guesses, wish, turn);
    if (reply !== null || !refused || !isQuestion) return reply;
  }
  if (wish.mood.negated && !wish.mood.question) return engineText(wish.language, "leftAlone");
  const words = wishText(refused, wish, turn.brain);
  return {
    text: engineText(wish.language, "onlyAsked", { wish: words }),
    choices: choicesOf([words]),
  };
}

/** An uncertain reply says so, and comes with what else the words may have meant. */
function* withReserve(
  reply: Said,
  { intent, score }: Guess,
  { guesses, wish, turn }: { guesses: readonly Guess[]; wish: Wish; turn: Turn },
): Plan<Said> {
  const familiarity = turn.brain.familiarity(intent, wish);
  if (isUnmistakable(score, familiarity)) return reply;
  const others = familiarity < FAMILIAR ? yield* closestReplies(wish, turn, intent) : [];
  // A topic's question never becomes a button that changes something.
  const harmless = guesses.map((guess) => guess.intent).filter(({ acts }) => !acts);
  return withDoubt([...others, reply], harmless, turn);
}

/** Nothing but what fills an intent's slots, as in “two mugs in white”. */
function isOnlySlots({ pieces }: Wish): boolean {
  const kinds = pieces.flatMap((piece) =>
    piece.type === "entity"
      ? (piece.entities[0]?.kind ?? [])
      : piece.type === "word"
        ? []
        : piece.type,
  );
  const isPlain = pieces.every(
    ({ type, tokens }) => type !== "word" || tokens.every(({ text }) => isFillerWord(text)),
  );
  return isPlain && new Set(kinds).size > 1;
}

/** An answer that nearly fits is better than asking whether to change something. */
function isNearlyAsLikely({ intent, score, covers }: Guess, guess: Guess): boolean {
  return !intent.acts && covers && score >= Math.max(guess.score * 0.85, LIKELY);
}

function confirm(intent: DemoIntent, wish: Wish, brain: Brain): Reply {
  const text = engineText(wish.language, "confirm", { wish: wishText(intent, wish, brain) });
  return { text, choices: yesOrNo(wish.language) };
}

/**
 * Tries the intents that answer any mention of their kind of entity and score nearly as high as the
 * best guess.
 */
function* lastResort(guesses: readonly Guess[], wish: Wish, turn: Turn): Plan<Said | null> {
  const least = (guesses[0]?.score ?? 0) * MIN_RELATIVE_SCORE;
  for (const { intent, score } of guesses) {
    const kinds = intent.lastResort ?? [];
    if (kinds.length === 0) continue;
    const isAsked = wish.mood.question && kinds.some((kind) => wish.about(kind).length === 1);
    const continued = intent.continues !== undefined && wish.follows(intent.continues);
    if (score < least && !isAsked && !continued) continue;
    if (!isAsked && !continued && !kinds.some((kind) => isNamed(kind, wish, turn.brain))) continue;
    const reply = yield* answer(intent, wish, turn);
    if (reply !== null) return reply;
  }
  return null;
}

/** Whether the wish names a specific entity, or a kind of entity in words that are all known. */
function isNamed(kind: string, wish: Wish, brain: Brain): boolean {
  const named = wish.named(kind);
  if (named.some(({ id }) => brain.lexicon.byId(id))) return true;
  return named.length > 0 && brain.unknownWords(wish).length === 0;
}

const DETERMINER = /^(?:the|my|these|those)$/;

/** “Make the zebras 3”: a thing that isn't known, although the values for it are. */
function lostThing(intent: DemoIntent, wish: Wish, brain: Brain): string | undefined {
  const { pieces } = wish;
  const isOne = (piece: Piece) =>
    isThing(piece, brain.lexicon) ||
    (piece.type === "entity" && !piece.entities.some((entity) => brain.lexicon.isAnswer(entity)));
  if (!hasSlots(intent) || !wish.fills(intent) || pieces.some(isOne)) return undefined;
  return pieces
    .map((piece, index) => ({ text: wordOf(piece), before: wordOf(pieces[index - 1]) }))
    .find(
      ({ text, before }) =>
        DETERMINER.test(before) && isTelling(text) && !brain.knows(intent, text),
    )?.text;
}

function wordOf(piece: Piece | undefined): string {
  return piece?.type === "word" ? (piece.tokens[0]?.text ?? "") : "";
}

function hasSlots({ needs = [] }: DemoIntent): boolean {
  return needs.length > 0;
}

function* answer(intent: DemoIntent, wish: Wish, turn: Turn): Plan<Said | null> {
  const said = yield* answerOf(intent, wish, turn);
  if (said === null || !intent.suggests) return said;
  const choices = suggestions(turn.brain.intentsFor(intent.suggests), turn);
  return { ...replyOf(said), choices };
}

function* answerOf(intent: DemoIntent, wish: Wish, { tools, brain }: Turn): Plan<Said | null> {
  if (intent.answer) return yield* intent.answer(wish);
  const { tool, reply } = intent;
  if (tool === undefined || !reply) return null;
  const { kinds } = brain.lexicon;
  const unclear = kinds.flatMap((kind) => wish.unclear(kind))[0];
  if (unclear && !wish.fills(intent))
    return whichOne(
      wish.language,
      unclear.map(({ name }) => name),
    );
  const { arguments: given, missing } = fillSlots(tools.get(tool) ?? {}, wish, kinds);
  if (missing) return which(wish.language, { what: missing.name, values: missing.values });
  const result = yield { tool, arguments: given };
  if (typeof result !== "object" || result === null) throw new ToolTrouble();
  return reply(result, given, wish.language);
}
