import type { ChatConfig } from "@/components/chat/chat-config";
import { maxFileBytes } from "@/lib/attachment-limits";
import { env } from "@/lib/env";
import { hanken } from "./fonts";

/**
 * The chat settings for this page. They are read at run time, so that one build works with any
 * settings.
 */
export function chatConfig(): ChatConfig {
  const { widget, apiUrl, domainKey, openaiApiKey, openaiModels } = env();
  return {
    widget,
    apiUrl,
    domainKey,
    demoModel: !openaiApiKey,
    models: openaiApiKey ? [...openaiModels.keys()] : [],
    maxAttachmentBytes: maxFileBytes(env()),
    fontFamily: `${hanken.style.fontFamily}, ui-sans-serif, system-ui, sans-serif`,
  };
}
