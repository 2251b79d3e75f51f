import type { ChatConfig } from "@/components/chat/chat-config";
import { env } from "@/lib/env";
import { hanken } from "./fonts";

/** The settings of the chat in this page, read in the running server: one build serves any setting. */
export function chatConfig(): ChatConfig {
  const { widget, domainKey, openaiApiKey } = env();
  return {
    widget,
    domainKey,
    demoModel: !openaiApiKey,
    fontFamily: `${hanken.style.fontFamily}, ui-sans-serif, system-ui, sans-serif`,
  };
}
