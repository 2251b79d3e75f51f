import type { Choice } from "../choices/choice";
import type { DemoIntent } from "./define-demo";
import { engineText } from "./messages";
import type { Plan } from "./plan";
import { choicesOf, joinReplies, type Reply, type Said } from "./reply";
import type { Turn } from "./turn";
import type { Wish } from "./wish";

const MOST = 3;

/** Buttons for the wishes that the first intents stand for, as far as they are whole sentences. */
export function suggestions(
  intents: readonly DemoIntent[],
  { language, brain }: Pick<Turn, "language" | "brain">,
): Choice[] {
  const wishes = intents
    .map(({ wish }) => wish)
    .filter((wish) => wish !== "" && !wish.includes("{"))
    .map((wish) => brain.glossaries.wishIn(language, wish))
    .map((wish) => wish.charAt(0).toLocaleUpperCase(language) + wish.slice(1));
  return choicesOf([...new Set(wishes)].slice(0, MOST));
}

/** What comes closest to a wish, except from the intent's own capability. */
export function* closestReplies(wish: Wish, { brain }: Turn, intent?: DemoIntent): Plan<Said[]> {
  const replies: Said[] = [];
  for (const closest of brain.closestBesides(intent)) {
    const reply = yield* closest(wish);
    if (reply !== null) replies.push(reply);
  }
  return replies;
}

/** Replies that say they may be beside the point, with what else may have been meant. */
export function withDoubt(
  replies: readonly Said[],
  intents: readonly DemoIntent[],
  turn: Turn,
): Reply {
  const { text } = joinReplies([engineText(turn.language, "closest"), ...replies]);
  return { text, choices: suggestions(intents, turn) };
}
