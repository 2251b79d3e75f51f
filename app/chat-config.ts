import type { ChatConfig } from "@/components/chat/chat-config";
import { currentCaller } from "@/lib/auth";
import { env } from "@/lib/env";
import { hanken } from "./fonts";

/** The settings of the chat in this page. Read on each request, so that one build serves any setting. */
export async function chatConfig(): Promise<ChatConfig> {
  const { widget, domainKey, openaiApiKey } = env();
  const caller = await currentCaller();
  return {
    widget,
    domainKey,
    demoModel: !openaiApiKey,
    viewer: caller?.userId ?? "",
    fontFamily: `${hanken.style.fontFamily}, ui-sans-serif, system-ui, sans-serif`,
  };
}
