"use client";

import "@/components/ui/zod-without-eval";
import { currentVisitor } from "@/components/auth/visitor";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPanel } from "@/components/chat/chat-panel";
import { rememberThread } from "@/components/chat/remembered-thread";
import { useChatPage } from "./use-chat-page";

interface PagedChatProps {
  config: ChatConfig;
  thread: string | null;
}

/** The chat with the open thread in the URL. */
export function PagedChat({ config, thread }: PagedChatProps) {
  const page = useChatPage();
  return (
    <ChatPanel
      config={config}
      page={page}
      initialThread={thread}
      onThreadChange={(threadId) => {
        rememberThread(currentVisitor()?.userId ?? "", threadId);
        window.history.replaceState(null, "", threadId ? `/chat/${threadId}` : "/chat");
      }}
    />
  );
}
