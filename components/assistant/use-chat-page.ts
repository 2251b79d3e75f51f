"use client";

import { useMemo } from "react";
import type { ChatPage } from "@/components/chat/chat-page";
import { showToast } from "@/components/ui/toasts";
import { useTheme } from "@/components/ui/theme-provider";
import { sayAction } from "@/lib/assistant/browser/say-action";
import { PageCapabilities } from "@/lib/assistant/browser/page-capabilities";
import { capabilitiesInPage } from "@/lib/capabilities/browser";
import { chatErrorMessage, rememberRefusal } from "./chat-error";
import { entityPath, searchEntities } from "./site-in-chat";
import { usePage } from "./use-page";
import { useSignOutAfterReply } from "./use-sign-out-after-reply";
import { visitorFetch } from "./visitor-fetch";

/** Connects the chat and the shop, which don't depend on each other. */
export function useChatPage(): ChatPage {
  const signingOut = useSignOutAfterReply();
  const page = usePage(signingOut.request);
  const { resolvedTheme } = useTheme();
  return useMemo(() => {
    const capabilities = new PageCapabilities(capabilitiesInPage, page);
    return {
      colorScheme: resolvedTheme,
      async fetch(input, init) {
        const response = await visitorFetch(input, init);
        await rememberRefusal(response);
        return response;
      },
      onClientTool: (call) => capabilities.runClientTool(call),
      onError(error) {
        const message = chatErrorMessage(error);
        if (message !== null) showToast(message);
      },
      onResponseEnd: signingOut.replyEnded,
      onEffect: (effect) => capabilities.runEffect(effect),
      async onWidgetAction(action, say) {
        if (action.type !== sayAction.name) return capabilities.runAction(action);
        say(sayAction.data.parse(action.payload).text);
      },
      searchEntities,
      openEntity: (entity) => void page.open(entityPath(entity)),
    };
  }, [page, resolvedTheme, signingOut]);
}
