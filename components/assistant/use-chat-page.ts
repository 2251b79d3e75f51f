"use client";

import { useMemo } from "react";
import type { ChatPage } from "@/components/chat/chat-page";
import { chatText } from "@/components/chat/chat-text";
import { showToast } from "@/components/ui/toasts";
import { useTheme } from "@/components/ui/theme-provider";
import { sayAction } from "@/lib/assistant/browser/say-action";
import { PageCapabilities } from "@/lib/assistant/browser/page-capabilities";
import type { Page } from "@/lib/capabilities/page";
import { chatErrorMessage, rememberRefusal } from "./chat-error";
import { entityPath, searchEntities } from "./site-in-chat";
import { useAfterReply } from "./use-after-reply";
import { usePage } from "./use-page";
import { visitorFetch } from "./visitor-fetch";

const SIGNED_OUT = 401;

/** Connects the chat and the shop, which don't depend on each other. */
export function useChatPage(): ChatPage {
  const afterReply = useAfterReply();
  const page = usePage(afterReply);
  const { resolvedTheme } = useTheme();
  return useMemo(() => {
    const onError = (error: Error) => {
      const message = chatErrorMessage(error);
      if (message !== null) showToast(message);
    };
    return {
      colorScheme: resolvedTheme,
      async fetch(input, init) {
        const response = await visitorFetch(input, init);
        // A reply may need them; the start screen and the list of chats don't.
        if (isStream(response)) void loadCapabilities(page).catch(() => undefined);
        await rememberRefusal(response);
        if (response.status === SIGNED_OUT) showToast(chatText().messages.signedOut);
        return response;
      },
      onClientTool: async (call) => (await loadCapabilities(page)).runClientTool(call),
      onError,
      onResponseEnd: afterReply.replyEnded,
      onEffect: (effect) =>
        void loadCapabilities(page).then((capabilities) => capabilities.runEffect(effect), onError),
      async onWidgetAction(action, say) {
        if (action.type !== sayAction.name) return (await loadCapabilities(page)).runAction(action);
        say(sayAction.data.parse(action.payload).text);
      },
      searchEntities,
      openEntity: (entity) => page.open(entityPath(entity)),
    };
  }, [page, resolvedTheme, afterReply]);
}

function isStream(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
}

/** Rejects if the code can't be loaded, for example while offline; the next call tries again. */
async function loadCapabilities(page: Page): Promise<PageCapabilities<Page>> {
  const { capabilitiesInPage } = await import("@/lib/capabilities/browser");
  return new PageCapabilities(capabilitiesInPage, page);
}
