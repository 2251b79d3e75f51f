"use client";

import { useEffect, useRef } from "react";
import { useChatText } from "./chat-text";
import { IconButton } from "@/components/ui/icon-button";

interface ChatActionsProps {
  isInThread: boolean;
  isHistoryOpen: boolean;
  onNewChat: () => void;
  onHistory: (open: boolean) => void;
}

/** The chat's actions, for a page that has its own header. */
export function ChatActions(props: ChatActionsProps) {
  const { isInThread, isHistoryOpen, onNewChat, onHistory } = props;
  const { messages } = useChatText();
  const historyButton = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    // The history list had focus, and it is gone now.
    if (wasOpen.current && !isHistoryOpen) historyButton.current?.focus();
    wasOpen.current = isHistoryOpen;
  }, [isHistoryOpen]);

  return (
    <>
      {isInThread ? (
        <IconButton icon="compose" label={messages.newChat} onClick={onNewChat} />
      ) : null}
      <IconButton
        ref={historyButton}
        icon="history"
        label={messages.history}
        aria-expanded={isHistoryOpen}
        className="aria-expanded:bg-sunken"
        onClick={() => onHistory(!isHistoryOpen)}
      />
    </>
  );
}
