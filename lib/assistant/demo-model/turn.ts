import type { Brain } from "./brain";
import type { Conversation, OfferedTools } from "./conversation";
import type { Language } from "./language";

/** What every step from the user's message to the reply needs to know. */
export interface Turn {
  conversation: Conversation;
  language: Language;
  brain: Brain;
  tools: OfferedTools;
}
