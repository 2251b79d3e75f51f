"use client";

import "@/components/ui/zod-without-eval";
import { useEffect, useState } from "react";
import { currentVisitor } from "@/components/auth/visitor";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPanel } from "@/components/chat/chat-panel";
import { rememberedThread, rememberThread } from "@/components/chat/remembered-thread";
import { useDock } from "@/components/ui/dock-provider";
import { threadPath } from "./thread-address";
import { useChatPage } from "./use-chat-page";

interface DockedChatProps {
  config: ChatConfig;
  /** Called when the chat is ready to use. */
  onReady: () => void;
}

/** The chat in the dock. It resumes the thread that was last open in this browser. */
export function DockedChat({ config, onReady }: DockedChatProps) {
  const page = useChatPage();
  const { request, settleRequest, setPage, actions } = useDock();
  const [initialThread] = useState(() => rememberedThread(currentVisitor()?.userId ?? ""));
  const [thread, setThread] = useState(initialThread);
  useEffect(() => setPage(threadPath(thread)), [thread, setPage]);
  return (
    <ChatPanel
      config={config}
      page={page}
      initialThread={initialThread}
      actions={actions}
      onReady={onReady}
      onThreadChange={(threadId) => {
        setThread(threadId);
        rememberThread(currentVisitor()?.userId ?? "", threadId);
      }}
      request={request}
      onRequestTaken={settleRequest}
    />
  );
}
