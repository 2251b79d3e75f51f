import type { Brain, Guess } from "./brain";
import { isFilled } from "./brain";
import { isSure, LIKELY } from "./certainty";
import type { OfferedTools } from "./conversation";
import type { DemoIntent } from "./define-demo";
import { fillSlots } from "./fill-slots";
import { mayAct } from "./mood";
import { PHRASES, say, which, whichOne } from "./phrases";
import { ToolTrouble, type Plan } from "./plan";
import { joinTokens } from "./text";
import type { Wish } from "./wish";

/** Answers a wish by the best of the guesses; null if none fits. */
export function* fulfill(
  guesses: readonly Guess[],
  wish: Wish,
  context: { tools: OfferedTools; brain: Brain },
): Plan<string | null> {
  const candidates = guesses.filter(({ score }) => score >= LIKELY).slice(0, 4);
  const [best] = candidates;
  for (const guess of candidates) {
    if (best && guess.score < best.score * 0.6) break;
    const { intent } = guess;
    if (intent.acts && !mayAct(wish.mood)) continue;
    if (intent.acts && !isSure(guess, guesses))
      return say(wish.language, PHRASES.confirm, wishText(intent, wish));
    const reply = yield* answer(intent, wish, context);
    if (reply !== null) return reply;
  }
  if (!best?.intent.acts || mayAct(wish.mood)) return yield* lastResort(guesses, wish, context);
  if (wish.mood.negated) return say(wish.language, PHRASES.leftAlone);
  return say(wish.language, PHRASES.onlyAsked, wishText(best.intent, wish));
}

/** Tries the intents that answer whatever names a thing of their kind, however low their score. */
function* lastResort(
  guesses: readonly Guess[],
  wish: Wish,
  context: { tools: OfferedTools; brain: Brain },
): Plan<string | null> {
  for (const { intent } of guesses) {
    if (!intent.lastResort?.some((kind) => wish.named(kind).length > 0)) continue;
    const reply = yield* answer(intent, wish, context);
    if (reply !== null) return reply;
  }
  return null;
}

function* answer(
  intent: DemoIntent,
  wish: Wish,
  { tools, brain }: { tools: OfferedTools; brain: Brain },
): Plan<string | null> {
  if (intent.answer) return yield* intent.answer(wish);
  const { tool, reply } = intent;
  if (tool === undefined || !reply) return null;
  const kinds = [...new Set(brain.lexicon.entities.map(({ kind }) => kind))];
  const unclear = kinds.flatMap((kind) => wish.unclear(kind))[0];
  if (unclear && !isFilled(intent, wish))
    return whichOne(
      wish.language,
      unclear.map(({ name }) => name),
    );
  const { arguments: given, missing } = fillSlots(tools.get(tool) ?? {}, wish, kinds);
  if (missing) return which(wish.language, { what: missing.name, values: missing.values });
  const result = yield { tool, arguments: given };
  if (typeof result !== "object" || result === null) throw new ToolTrouble("");
  return reply(result, given);
}

function wishText({ wish: template, needs = [] }: DemoIntent, wish: Wish): string {
  const kinds = needs.flat();
  const named = wish.pieces.find(
    (piece) => piece.type === "entity" && piece.entities.some(({ kind }) => kinds.includes(kind)),
  );
  const words = named ? joinTokens(named.tokens) : "it";
  return template.replace(/\{([a-z]+)\}/g, (_, kind: string) =>
    kind === "number" ? String(wish.numbers[0] ?? 1) : (wish.of(kind)[0]?.name ?? `the ${words}`),
  );
}
