"use client";

import "@/components/ui/zod-without-eval";
import { useMemo } from "react";
import { currentVisitor } from "@/components/auth/visitor";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPanel } from "@/components/chat/chat-panel";
import { StartAbilities } from "@/components/chat/start-abilities";
import { rememberThread } from "@/components/chat/remembered-thread";
import { useChatPage } from "./use-chat-page";

interface PagedChatProps {
  config: ChatConfig;
  thread: string | null;
  /** The question that was clicked; an empty one only focuses the composer. */
  question: string | null;
  /** Called with a question to send, and with null once the chat has accepted it. */
  onAsk: (question: string | null) => void;
  /** Called when the chat is ready to use. */
  onReady: () => void;
}

/** The chat on its own page, with the open thread in the URL. */
export function PagedChat({ config, thread, question, onAsk, onReady }: PagedChatProps) {
  const page = useChatPage();
  const request = useMemo(
    () => (question === null ? null : { question, isSent: question !== "" }),
    [question],
  );
  return (
    <ChatPanel
      config={config}
      page={page}
      initialThread={thread}
      start={<StartAbilities onAsk={onAsk} />}
      request={request}
      onRequestTaken={() => onAsk(null)}
      onReady={onReady}
      onThreadChange={(threadId) => {
        rememberThread(currentVisitor()?.userId ?? "", threadId);
        window.history.replaceState(null, "", threadId ? `/chat/${threadId}` : "/chat");
      }}
    />
  );
}
