"use client";

import "@/components/ui/zod-without-eval";
import { usePathname } from "next/navigation";
import { useMemo, type ReactNode } from "react";
import { currentVisitor } from "@/components/auth/visitor";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPanel } from "@/components/chat/chat-panel";
import { rememberThread } from "@/components/chat/remembered-thread";
import { isAssistantPage } from "@/components/ui/is-assistant-page";
import { showThreadInAddress, threadInPath } from "./thread-address";
import { useChatPage } from "./use-chat-page";

interface PagedChatProps {
  config: ChatConfig;
  thread: string | null;
  /** The question that was clicked; an empty one only focuses the composer. */
  question: string | null;
  /** Called when the chat has taken the question. */
  onTaken: () => void;
  /** The start screen. */
  start: ReactNode;
  /** Called when the chat is ready to use. */
  onReady: () => void;
}

/** The chat with the open thread in the URL. */
export function PagedChat(props: PagedChatProps) {
  const { config, thread, question, start, onTaken, onReady } = props;
  const page = useChatPage();
  const pathname = usePathname();
  const request = useMemo(
    () => (question === null ? null : { question, isSent: question !== "" }),
    [question],
  );
  return (
    <ChatPanel
      config={config}
      page={page}
      initialThread={thread}
      {...(isAssistantPage(pathname) && { thread: threadInPath(pathname) })}
      start={start}
      request={request}
      onRequestTaken={onTaken}
      onReady={onReady}
      onThreadChange={(threadId) => {
        rememberThread(currentVisitor()?.userId ?? "", threadId);
        showThreadInAddress(threadId);
      }}
    />
  );
}
