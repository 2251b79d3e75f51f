import { localNumbers } from "@/lib/i18n/local-numbers";
import { LIKELY } from "./certainty";
import { fulfill } from "./fulfill";
import { offerIn } from "./pending";
import { yesOrNo } from "./phrases";
import { engineText } from "./messages";
import type { Plan } from "./plan";
import { replyOf, joinReplies, type Reply, type Said } from "./reply";
import { readParts, readWish, reread, type Reading } from "./readings";
import { readPieces } from "./read-pieces";
import { joinTokens, textOf, type Token } from "./text";
import { splitByEntity } from "./split-by-entity";
import { completeMessage } from "./complete-message";
import type { Turn } from "./turn";
import { closestReplies, suggestions, withDoubt } from "./uncertain";

/** Answers every wish in the user's message, one after another. */
export function* respond(turn: Turn): Plan<Reply> {
  const { language, brain } = turn;
  const answer = replyOf(yield* answers(turn));
  // What tools return is in English.
  const reply = { ...answer, text: localNumbers(answer.text, language) };
  const isOffer = reply.choices.length === 0 && offerIn(reply.text, brain) !== undefined;
  return isOffer ? { ...reply, choices: yesOrNo(language) } : reply;
}

function* answers(turn: Turn): Plan {
  const { language } = turn;
  const { hasFiles, said } = turn.conversation.current;
  const meant = completeMessage(turn);
  if (hasFiles && (said.trim() === "" || !namesAnything(meant ?? [], turn)))
    return engineText(language, "files");
  if (meant === null) return engineText(language, "leftAlone");
  const readings = withoutAsides(readParts(meant, turn), turn);
  const replies: Said[] = [];
  const notUnderstood: string[] = [];
  const { outcomes } = turn.conversation.current;
  for (const part of readings) {
    // What an earlier part found is what “it” refers to.
    const reading = outcomes.length > 0 && part !== readings[0] ? reread(part, turn) : part;
    const { wishes, unknown, strange } = splitByEntity(reading, turn);
    const before = replies.length;
    for (const wish of wishes) {
      const reply = yield* fulfill(reading.guesses, wish, turn);
      if (reply !== null) replies.push(reply);
      else notUnderstood.push(joinTokens(reading.tokens));
    }
    replies.push(...unknown.map((words) => engineText(language, "unknownThing", { words })));
    if (replies.length > before)
      replies.push(...strange.map((words) => engineText(language, "partly", { words })));
  }
  if (replies.length === 0) return yield* suggest(readings, turn);
  const isLong = language === "en" ? /\S/ : /\S \S+ \S/;
  const missed = notUnderstood.filter(
    (words) =>
      isLong.test(words) &&
      /\?$|^(?:and |then |also )?(?:please|can|could|i want|i need|tell|show)/.test(words),
  );
  return joinReplies([
    ...(hasFiles ? [engineText(language, "files")] : []),
    ...replies,
    // Only English replies quote the words, because others were read in translation.
    ...missed.map((words) => engineText(language, "partly", { words })),
  ]);
}

/**
 * The parts that want something, if any does: neither “that sounds lovely” nor “I bought it in May”
 * before a question.
 */
function withoutAsides(readings: readonly Reading[], turn: Turn): readonly Reading[] {
  const wanting = readings.filter(
    (reading) =>
      !reading.guesses[0]?.intent.aside && !(reading !== readings.at(-1) && isRefused(reading)),
  );
  const lastAt = wanting.findLastIndex(({ guesses: [best] }) => best && best.score >= LIKELY);
  const last = wanting[lastAt];
  if (!last) return readings;
  const isAsked = readWish(last, turn).mood.question || last.guesses[0]?.intent.acts === true;
  if (!isAsked) return wanting;
  return wanting.filter((reading, index) => index > lastAt || !isStatement(reading, turn));
}

/** “I don't want a refund”, before what is wanted instead. */
function isRefused({ tokens, guesses: [best] }: Reading): boolean {
  return !best?.intent.acts && /^(?:no , )?(?:i|we) do not (?:want|need)\b/.test(textOf(tokens));
}

/** “My grandson is twelve”: tells something and asks for nothing. */
const TELLS =
  /^(?:(?:so|and|but|well|now) )?(?:i|we|my|our|he|she|this|that|it|nobody|no one|the)\b(?! (?:\w+ )?(?:want|need|would|am (?:looking|after|searching|in the market|interested)|are (?:looking|after|interested)|take|will|prefer|could|should|require|wish|search)\b)/;

function isStatement(reading: Reading, turn: Turn): boolean {
  const { mood, text, money } = readWish(reading, turn);
  const hasBudget = money.max !== null || money.min !== null;
  return (
    !mood.question && !hasBudget && TELLS.test(text) && reading.guesses[0]?.intent.acts !== true
  );
}

/** Whether a message that comes with files is about something else than those files. */
function namesAnything(tokens: readonly Token[], { brain }: Turn): boolean {
  return readPieces(tokens, brain.lexicon).some(({ type }) => type === "entity");
}

/** Says that nothing was understood, and shows what comes closest, if anything does. */
function* suggest(readings: readonly Reading[], turn: Turn): Plan {
  const { language } = turn;
  const tokens = readings.flatMap((reading) => reading.tokens);
  const wish = readWish({ tokens, named: [] }, turn);
  const { mood, pieces } = wish;
  const isNamed = pieces.some(({ type }) => type === "entity");
  if (mood.negated && !mood.question && isNamed) return engineText(language, "leftAlone");
  const close = yield* closestReplies(wish, turn);
  const intents = readings
    .flatMap((reading) => reading.guesses)
    .sort((left, right) => right.score - left.score)
    .map(({ intent }) => intent);
  if (close.length > 0) return withDoubt(close, intents, turn);
  const notUnderstood = engineText(language, "notUnderstood");
  const choices = suggestions(intents, turn);
  if (choices.length === 0) return notUnderstood;
  return { text: `${notUnderstood} ${engineText(language, "guesses")}`, choices };
}
