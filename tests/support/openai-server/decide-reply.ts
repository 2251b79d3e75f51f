import type { AgentInputItem } from "@openai/agents";
import { readConversation } from "@/lib/assistant/models/built-in/conversation/read-conversation";
import { decide, type Decision } from "@/lib/assistant/models/built-in/planning/decide";
import { titleFor } from "@/lib/assistant/models/built-in/replies/title";

/** Answers as the built-in model would; a request without tools is one for a title. */
export function decideReply(items: readonly AgentInputItem[], tools: readonly string[]): Decision {
  const conversation = readConversation(items);
  if (tools.length === 0) return { kind: "say", text: titleFor(conversation.current.said) };
  return decide(conversation, new Set(tools));
}
