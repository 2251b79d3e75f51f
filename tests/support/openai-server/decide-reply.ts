import type { AgentInputItem } from "@openai/agents";
import { routeMessage } from "@/lib/agents";
import type { Decision } from "@/lib/assistant/demo-model/conversation";
import { decide } from "@/lib/assistant/demo-model/decide";
import { makeBrain } from "@/lib/assistant/demo-model/demo-model";
import { readConversation } from "@/lib/assistant/demo-model/read-conversation";
import { titleFor } from "@/lib/assistant/demo-model/title";
import { seededDemos } from "../assistant/seeded-demos";

const brain = makeBrain(seededDemos);

/** Answers like the demo model. A request without tools is for a title. */
export async function decideReply(
  items: readonly AgentInputItem[],
  tools: readonly string[],
): Promise<Decision> {
  const conversation = readConversation(items);
  if (tools.length === 0) return { kind: "say", text: titleFor(conversation.current.said) };
  return decide(conversation, {
    tools: new Map(tools.map((name) => [name, {}])),
    brain: await brain,
    route: routeMessage,
  });
}
