"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPanel } from "@/components/chat/chat-panel";
import { rememberedThread, rememberThread } from "@/components/chat/remembered-thread";
import { useChatPage } from "./use-chat-page";

/** The assistant beside the shop. It goes on where this visitor's browser left off. */
export function AssistantDock({ config }: { config: ChatConfig }) {
  const page = useChatPage();
  const isOnItsOwnPage = usePathname().startsWith("/chat");
  // The panel shows only in a browser, so what it remembers can't differ from the server's markup.
  const [initialThread] = useState(() =>
    typeof window === "undefined" ? null : rememberedThread(config.viewer),
  );
  if (isOnItsOwnPage) return null;
  return (
    <ChatPanel
      config={config}
      page={page}
      initialThread={initialThread}
      onThreadChange={(threadId) => rememberThread(config.viewer, threadId)}
    />
  );
}
