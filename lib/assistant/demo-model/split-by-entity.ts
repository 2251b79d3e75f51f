import type { DemoIntent } from "./define-demo";
import { mayAct } from "./mood";
import { isTelling } from "./function-words";
import { isThing, type Piece } from "./pieces";
import { readWish, type Reading } from "./readings";
import { isWord, joinTokens } from "./text";
import type { Turn } from "./turn";
import type { Wish } from "./wish";

/** A wish, one for each thing named if its intent handles one thing at a time. */
export interface SplitWish {
  wishes: Wish[];
  /** What the wish asks for that isn't known: “3 gas canisters”. */
  unknown: string[];
  /** What else it names in words that appear nowhere. */
  strange: string[];
}

/** An entry of a list with more words than this is a sentence. */
const MAX_NAME_WORDS = 4;

const JOINT = /^(?:and|,|plus|then|also)$/;
/** What a thing's name begins with; in “and hurry up”, there is none. */
const ARTICLE = /^(?:an?|the|some|another)$/;
/** What comes after a name: “a zebra in my cart”. */
const AFTER_NAME = /^(?:in|into|to|for|as|please|from|at|on|with|of|one|ones)$/;
/** “A tent, and that is it.” */
const CLOSING = /^that is (?:it|all)\b/;

/** Splits a list, so that a number or a size counts for the thing beside it and for no other. */
export function splitByEntity(reading: Reading, turn: Turn): SplitWish {
  const wish = readWish(reading, turn);
  const intent = reading.guesses[0]?.intent;
  // What isn't to be done needs one refusal only.
  const isRefused = intent?.acts === true && !mayAct(wish.mood);
  if (!intent?.each || isRefused)
    return { wishes: [wish], unknown: [], strange: strangeEntries(wish, reading, turn) };
  const isOne = (piece: Piece) => isThingFor(piece, intent, turn);
  const groups: Piece[][] = [];
  const unknown: string[] = [];
  for (const { joint, entry } of entriesOf(wish.pieces)) {
    if (CLOSING.test(wordsOf(entry))) continue;
    const previous = groups.at(-1);
    const name = nameOfUnknown(entry, intent, turn);
    if (entry.some((piece) => isOne(piece) && !piece.excluded)) groups.push(entry);
    else if (name !== null) unknown.push(name);
    else if (previous) previous.push(...joint, ...entry);
    else groups.push(entry);
  }
  if (!groups.some((group) => group.some(isOne)))
    return { wishes: [wish], unknown: [], strange: [] };
  if (groups.length < 2 && unknown.length === 0) return { wishes: [wish], unknown, strange: [] };
  const wishes = joinLeading(groups, isOne).map((pieces) => wish.withPieces(pieces));
  return { wishes, unknown, strange: [] };
}

/** “Tents and bicycles”: entries whose words appear nowhere, next to one that names something. */
function strangeEntries(wish: Wish, { guesses }: Reading, { brain }: Turn): string[] {
  // In other languages, every word that has no translation would be strange.
  if (wish.language !== "en") return [];
  // What is to be remembered, for example, can have any words.
  if (guesses.some(({ intent }) => intent.plainly?.test(wish.text))) return [];
  const entries = entriesOf(wish.pieces).map(({ entry }) => entry);
  if (!entries.some((entry) => entry.some(({ type }) => type === "entity"))) return [];
  return entries
    .filter((entry) => entry.every(({ type }) => type === "word" || type === "number"))
    .map((entry) => entry.flatMap(({ tokens }) => tokens).filter(isWord))
    .filter(
      (words) =>
        words.length <= MAX_NAME_WORDS &&
        words.some(({ text }) => isTelling(text) && brain.isUnknown(text)),
    )
    .map(joinTokens);
}

function isThingFor(piece: Piece, { needs = [] }: DemoIntent, { brain }: Turn): boolean {
  const kinds = needs.flat();
  return (
    isThing(piece, brain.lexicon) ||
    (piece.type === "entity" && piece.entities.some(({ kind }) => kinds.includes(kind)))
  );
}

/** The entries of a list, each with what joins it to the one before. */
function entriesOf(pieces: readonly Piece[]): { joint: Piece[]; entry: Piece[] }[] {
  const entries = [{ joint: [] as Piece[], entry: [] as Piece[] }];
  for (const piece of pieces) {
    const last = entries.at(-1);
    if (!JOINT.test(textOf(piece))) last?.entry.push(piece);
    else if (last?.entry.length === 0) last.joint.push(piece);
    else entries.push({ joint: [piece], entry: [] });
  }
  return entries;
}

/** What is before the first thing, such as “ok,”, belongs to it. */
function joinLeading(groups: Piece[][], isOne: (piece: Piece) => boolean): Piece[][] {
  const first = groups.findIndex((group) => group.some(isOne));
  return [groups.slice(0, first + 1).flat(), ...groups.slice(first + 1)];
}

/** The words of an entry that names something, in words that the intent doesn't know. */
function nameOfUnknown(entry: readonly Piece[], intent: DemoIntent, turn: Turn): string | null {
  const { brain } = turn;
  if (entry.some((piece) => isThingFor(piece, intent, turn))) return null;
  const first = entry.findIndex((piece) => piece.type === "number" || ARTICLE.test(textOf(piece)));
  const start = Math.max(first, 0);
  if (entry.slice(0, start).some((piece) => AFTER_NAME.test(textOf(piece)))) return null;
  const end = entry.findIndex((piece, index) => index > start && AFTER_NAME.test(textOf(piece)));
  const name = entry.slice(start, end < 0 ? undefined : end);
  // Without a number or an article, only a plural or a word that appears nowhere is taken for a name.
  const isPlural = entry.length === 1 && textOf(entry[0]).endsWith("s");
  if (first < 0 && !isPlural && !name.some((piece) => brain.isUnknown(textOf(piece)))) return null;
  const isStrange = (piece: Piece) =>
    piece.type === "word"
      ? piece.tokens.some(({ text }) => isTelling(text) && !brain.knows(intent, text))
      : piece.type === "entity" && !piece.entities.some((entity) => brain.lexicon.isAnswer(entity));
  if (name.length > MAX_NAME_WORDS + 1 || !name.some(isStrange)) return null;
  return joinTokens(name.flatMap(({ tokens }) => tokens));
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join(" ");
}

function textOf(piece: Piece | undefined): string {
  return piece?.type === "word" ? (piece.tokens[0]?.text ?? "") : "";
}
