import type { Brain, Guess } from "./brain";
import { LIKELY } from "./certainty";
import type { Entity } from "./entity";
import { afterNaming, discourseOf, namedIn } from "./discourse";
import { isTelling } from "./function-words";
import { moodOf, withoutCourtesy, withoutScene } from "./mood";
import { isElliptical } from "./pieces";
import { readPieces } from "./read-pieces";
import { splitWishes } from "./split-wishes";
import { joinTokens, textOf, tokenize, type Token } from "./text";
import type { Turn } from "./turn";
import { Wish } from "./wish";

/** A part of a message and the intents it may stand for. */
export interface Reading {
  tokens: readonly Token[];
  /** The things that the preceding parts named. */
  named: readonly Entity[];
  guesses: readonly Guess[];
}

/**
 * Interprets a part of a message as a wish; “before I add it” only determines what “it” means in
 * the rest.
 */
export function readWish(
  { tokens, named: before }: Pick<Reading, "tokens" | "named">,
  turn: Turn,
): Wish {
  const { conversation, language, brain } = turn;
  const whole = joinTokens(tokens);
  const { scene, rest } = withoutScene(whole.toLowerCase());
  let discourse = afterNaming(discourseOf(conversation, brain.lexicon), before);
  const make = (part: readonly Token[]) =>
    new Wish({
      pieces: readPieces(part, brain.lexicon),
      typed: whole,
      mood: moodOf(textOf(part), language),
      discourse,
      turn,
    });
  if (scene === "") return make(tokens);
  const inScene = make(tokenize(scene));
  const named = brain.lexicon.kinds
    .flatMap((kind) => inScene.of(kind))
    .filter(({ id }) => brain.lexicon.byId(id));
  discourse = afterNaming(discourse, named);
  return make(tokenize(rest));
}

export function reread({ tokens, named }: Reading, turn: Turn): Reading {
  return { tokens, named, guesses: turn.brain.guesses(readWish({ tokens, named }, turn)) };
}

/** Splits a message into wishes; parts that mean nothing on their own are joined to a neighbor. */
export function readParts(tokens: readonly Token[], turn: Turn): Reading[] {
  const { brain } = turn;
  const read = (part: readonly Token[], named: readonly Entity[]): Reading =>
    reread({ tokens: part, named, guesses: [] }, turn);
  const readings: Reading[] = [];
  let named: readonly Entity[] = [];
  const parts = brain.isOneWish(textOf(tokens))
    ? [tokens]
    : splitWishes(withoutCourtesy(tokens), brain.starts);
  for (const part of parts) {
    const reading = read(part, named);
    const before = readings.at(-1);
    if (before && belongsTogether(before, reading, brain))
      readings.splice(-1, 1, read([...before.tokens, ...part], before.named));
    else readings.push(reading);
    const here = namedIn(joinTokens(part), brain.lexicon, "kinds");
    if (here.length > 0) named = here;
  }
  return readings;
}

function belongsTogether(before: Reading, next: Reading, brain: Brain): boolean {
  const [first] = before.guesses;
  const [second] = next.guesses;
  if (!first || !second) return true;
  // “He has also need of a mug”
  if (
    before.tokens.length < 3 &&
    !before.tokens.some(({ text }) => isTelling(text) || /\W/.test(text))
  )
    return true;
  const begins = next.tokens.slice(0, 3).some(({ text }) => brain.starts.has(text));
  if (!begins && isElliptical(readPieces(next.tokens, brain.lexicon))) return true;
  if (isBudgetOf(next.tokens, before, brain) || isBudgetOf(before.tokens, next, brain)) return true;
  if (first.score < LIKELY && second.score < LIKELY) return true;
  return first.intent === second.intent && !first.intent.acts && first.score < 0.9;
}

/** “A tent and a mat, I have 500 euros”: an amount that applies to what is named beside it. */
function isBudgetOf(tokens: readonly Token[], goods: Reading, brain: Brain): boolean {
  const types = (part: readonly Token[]) => readPieces(part, brain.lexicon).map(({ type }) => type);
  const own = types(tokens);
  const others = types(goods.tokens);
  return (
    own.includes("money") &&
    !own.includes("entity") &&
    others.includes("entity") &&
    !others.includes("money") &&
    goods.guesses[0]?.intent.acts !== true
  );
}
