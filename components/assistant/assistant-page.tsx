"use client";

import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPanel } from "@/components/chat/chat-panel";
import { rememberThread } from "@/components/chat/remembered-thread";
import { useChatPage } from "./use-chat-page";

interface AssistantPageProps {
  config: ChatConfig;
  /** From the address; null starts a new thread. */
  thread: string | null;
}

/** The assistant as a page of its own, the open thread in the address. */
export function AssistantPage({ config, thread }: AssistantPageProps) {
  const page = useChatPage();
  return (
    <ChatPanel
      config={config}
      page={page}
      initialThread={thread}
      onThreadChange={(threadId) => {
        rememberThread(config.viewer, threadId);
        window.history.replaceState(null, "", threadId ? `/chat/${threadId}` : "/chat");
      }}
    />
  );
}
