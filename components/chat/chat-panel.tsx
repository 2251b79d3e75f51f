"use client";

import { ChatKit, useChatKit } from "@openai/chatkit-react";
import { useEffect, useRef } from "react";
import type { ChatConfig } from "./chat-config";
import { chatOptions } from "./chat-options";
import { ChatPlaceholder } from "./chat-placeholder";
import type { ChatPage } from "./chat-page";
import { useWidget } from "./use-widget";

export interface ChatPanelProps {
  config: ChatConfig;
  page: ChatPage;
  /** Read once, when the panel first shows. */
  initialThread: string | null;
  onThreadChange(threadId: string | null): void;
}

/** The assistant, in whichever front end this deployment uses. Fills its container. */
export function ChatPanel(props: ChatPanelProps) {
  const widget = useWidget(props.config.widget);
  if (widget.status !== "ready") return <ChatPlaceholder state={widget} />;
  return <MountedChat {...props} />;
}

function MountedChat({ config, page, initialThread, onThreadChange }: ChatPanelProps) {
  const sendMessage = useRef<ReturnType<typeof useChatKit>["sendUserMessage"]>(null);
  const chat = useChatKit({
    ...chatOptions(config, page, (text) => {
      // Rejected while an answer is running, which a press must not interrupt; the button stays.
      sendMessage.current?.({ text }).catch(() => undefined);
    }),
    initialThread,
    onThreadChange: ({ threadId }) => onThreadChange(threadId),
    onEffect: (effect) => page.onEffect(effect),
  });
  useEffect(() => {
    sendMessage.current = chat.sendUserMessage;
  }, [chat.sendUserMessage]);
  // OpenAI's widget knows no such attribute and ignores it.
  return <ChatKit control={chat.control} className="block h-full w-full" durable-turns="" />;
}
