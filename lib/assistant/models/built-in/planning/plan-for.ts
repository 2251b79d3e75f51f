import type { Conversation } from "../conversation/conversation";
import { readMoment } from "../intents/intent";
import { intents } from "../intents";
import { unknownWish } from "../intents/unknown-wish";
import { splitWishes } from "../language/split-wishes";
import type { Plan } from "./plan";

/**
 * Plans for all that the user's message asks for, one wish after the other. A later wish may be about
 * what an earlier one brought up, so each is read when its time comes.
 */
export function* planFor(conversation: Conversation): Plan {
  const said = conversation.current.said;
  const wishes = splitWishes(said);
  const first = wishes.length > 1 ? recognize(wishes[0] ?? "", conversation) : null;
  if (!first) {
    return yield* recognize(said, conversation) ?? unknownWish(readMoment(said, conversation));
  }
  const replies = [yield* first];
  for (const wish of wishes.slice(1)) {
    const plan = recognize(wish, conversation);
    if (plan) replies.push(yield* plan);
  }
  return replies.join("\n\n");
}

function recognize(said: string, conversation: Conversation): Plan | null {
  const moment = readMoment(said, conversation);
  for (const intent of intents) {
    const plan = intent(moment);
    if (plan) return plan;
  }
  return null;
}
