import type { AssistantServer } from "@/lib/assistant/assistant-server";
import type { Product } from "@/lib/shop/product";
import type { Conversation } from "./conversation-schema";
import { gradeTurn, type Grade, type PlayedTurn, type TurnGrade } from "./grade-turn";
import { readReply } from "./readable-reply";
import { Shopper } from "./shopper";

const WORST_FIRST: readonly Grade[] = ["harmful", "wrong", "honest", "right"];

export interface PlayedConversation {
  grade: Grade;
  turns: (TurnGrade & { user: string; said: string })[];
}

/** Plays a conversation in a new thread. Its grade is the worst grade of its turns. */
export async function playConversation(
  conversation: Conversation,
  { server, catalog }: { server: AssistantServer; catalog: readonly Product[] },
): Promise<PlayedConversation> {
  const shopper = new Shopper(server, conversation);
  await shopper.arrive(conversation);
  const turns: PlayedConversation["turns"] = [];
  for (const turn of conversation.turns) {
    const before = await shopper.state();
    const reply = await shopper.say(turn);
    const after = await shopper.state();
    const played: PlayedTurn = { expect: turn.expect, before, after, reply };
    const said = readReply(reply.items).message;
    turns.push({ ...gradeTurn(played, catalog), user: turn.user, said });
  }
  const grade = WORST_FIRST.find((each) => turns.some((turn) => turn.grade === each)) ?? "right";
  return { grade, turns };
}
