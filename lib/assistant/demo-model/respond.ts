import { localNumbers } from "@/lib/i18n/local-numbers";
import type { Brain } from "./brain";
import type { Conversation, OfferedTools } from "./conversation";
import { fulfill } from "./fulfill";
import { offerIn } from "./pending";
import { yesOrNo } from "./phrases";
import { engineText } from "./messages";
import type { Plan } from "./plan";
import { choicesOf, replyOf, joinReplies, type Reply, type Said } from "./reply";
import { readParts, readWish, type Reader, type Reading } from "./readings";
import { suggestions } from "./suggestions";
import { joinTokens } from "./text";
import { splitByEntity } from "./split-by-entity";
import { languageIn, completeMessage } from "./complete-message";

/** Answers every wish in the user's message, one after another. */
export function* respond(
  conversation: Conversation,
  tools: OfferedTools,
  brain: Brain,
): Plan<Reply> {
  const language = languageIn(conversation);
  const answer = replyOf(yield* answers(conversation, tools, brain));
  // What tools return is in English.
  const reply = { ...answer, text: localNumbers(answer.text, language) };
  const isOffer = reply.choices.length === 0 && offerIn(reply.text, brain) !== undefined;
  return isOffer ? { ...reply, choices: yesOrNo(language) } : reply;
}

function* answers(conversation: Conversation, tools: OfferedTools, brain: Brain): Plan {
  const language = languageIn(conversation);
  if (conversation.current.hasFiles && conversation.current.said.trim() === "")
    return engineText(language, "files");
  const said = completeMessage(conversation, language, brain);
  if (said === null) return engineText(language, "leftAlone");
  const reader = { conversation, language, brain };
  const readings = readParts(said, reader);
  const replies: Said[] = [];
  const notUnderstood: string[] = [];
  for (const reading of readings) {
    const { wishes, unknown, strange } = splitByEntity(reading, reader);
    const before = replies.length;
    for (const wish of wishes) {
      const reply = yield* fulfill(reading.guesses, wish, { tools, brain });
      if (reply !== null) replies.push(reply);
      else notUnderstood.push(joinTokens(reading.tokens));
    }
    replies.push(...unknown.map((words) => engineText(language, "unknownThing", { words })));
    if (replies.length > before)
      replies.push(...strange.map((words) => engineText(language, "partly", { words })));
  }
  if (replies.length === 0) return yield* suggest(readings, reader);
  const missed = notUnderstood.filter((words) =>
    /\?$|^(?:and |then |also )?(?:please|can|could|i want|i need|tell|show)/.test(words),
  );
  return joinReplies([
    ...replies,
    // Only English replies quote the words, because others were read in translation.
    ...missed.map((words) => engineText(language, "partly", { words })),
  ]);
}

/** Says that nothing was understood, and shows what comes closest, if anything does. */
function* suggest(readings: readonly Reading[], reader: Reader): Plan {
  const { language, brain } = reader;
  const tokens = readings.flatMap((reading) => reading.tokens);
  const wish = readWish({ tokens, named: [] }, reader);
  if (wish.mood.negated) return engineText(language, "leftAlone");
  const close: Said[] = [];
  for (const closest of brain.closestBesides()) {
    const reply = yield* closest(wish);
    if (reply !== null) close.push(reply);
  }
  const guesses = readings
    .flatMap((reading) => reading.guesses)
    .sort((left, right) => right.score - left.score);
  const choices = choicesOf(
    suggestions(
      guesses.map(({ intent }) => intent),
      reader,
    ),
  );
  if (close.length > 0) {
    const { text } = joinReplies([engineText(language, "closest"), ...close]);
    return { text, choices };
  }
  const notUnderstood = engineText(language, "notUnderstood");
  if (choices.length === 0) return notUnderstood;
  return { text: `${notUnderstood} ${engineText(language, "guesses")}`, choices };
}
