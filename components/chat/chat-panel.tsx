"use client";

import { ChatKit, useChatKit } from "@openai/chatkit-react";
import { useEffect, useRef, useState } from "react";
import type { ChatConfig } from "./chat-config";
import { chatOptions } from "./chat-options";
import { ChatPlaceholder } from "./chat-placeholder";
import type { ChatPage } from "./chat-page";
import { useWidget } from "./use-widget";

export interface ChatPanelProps {
  config: ChatConfig;
  page: ChatPage;
  /** Read once, when the panel first appears. */
  initialThread: string | null;
  onThreadChange(threadId: string | null): void;
  /** Called when the chat is ready to use, or when it failed to load and shows why. */
  onReady?(): void;
  /** A request from the page to the chat; `question` can be empty. */
  request?: { question: string; isSent: boolean } | null;
  onRequestTaken?(): void;
}

/** The assistant, in the front end that this deployment uses. Fills its container. */
export function ChatPanel(props: ChatPanelProps) {
  const widget = useWidget(props.config.widget);
  const { onReady } = props;
  const isFailed = widget.status === "failed";
  useEffect(() => {
    if (isFailed) onReady?.();
  }, [isFailed, onReady]);
  if (widget.status !== "ready") return <ChatPlaceholder state={widget} />;
  return <MountedChat {...props} />;
}

function MountedChat(props: ChatPanelProps) {
  const { config, page, initialThread, onThreadChange, onReady, request, onRequestTaken } = props;
  const [isReady, setReady] = useState(false);
  const sendMessage = useRef<ReturnType<typeof useChatKit>["sendUserMessage"]>(null);
  const chat = useChatKit({
    ...chatOptions(config, page, (text) => {
      // Rejected while an answer is running, which pressing a choice must not interrupt; the button
      // stays.
      sendMessage.current?.({ text }).catch(() => undefined);
    }),
    initialThread,
    onThreadChange: ({ threadId }) => onThreadChange(threadId),
    onEffect: (effect) => page.onEffect(effect),
    onError: ({ error }) => page.onError(error),
    onReady() {
      setReady(true);
      onReady?.();
    },
  });
  const { sendUserMessage, setComposerValue, focusComposer } = chat;

  useEffect(() => {
    sendMessage.current = sendUserMessage;
  }, [sendUserMessage]);

  useEffect(() => {
    if (!isReady || !request) return;
    onRequestTaken?.();
    const { question, isSent } = request;
    if (isSent) void sendUserMessage({ text: question });
    else if (question !== "") void setComposerValue({ text: question }).then(focusComposer);
    else void focusComposer();
  }, [isReady, request, onRequestTaken, sendUserMessage, setComposerValue, focusComposer]);

  // OpenAI's widget ignores this attribute, which it doesn't know.
  return <ChatKit control={chat.control} className="block h-full w-full" durable-turns="" />;
}
