"use client";

import { ChatKit, useChatKit } from "@openai/chatkit-react";
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { ChatActions } from "./chat-actions";
import type { ChatConfig } from "./chat-config";
import { chatOptions } from "./chat-options";
import { chatText, useChatText } from "./chat-text";
import { ChatPlaceholder } from "./chat-placeholder";
import type { ChatPage } from "./chat-page";
import { confirmForeignLinks, foreignLinkQuestion } from "./foreign-link";
import { useSameThreadInTabs } from "./use-same-thread-in-tabs";
import { useWidget } from "./use-widget";

interface ChatPanelProps {
  config: ChatConfig;
  page: ChatPage;
  /** Read once, when the panel first appears. */
  initialThread: string | null;
  /** The thread to show instead when it changes, such as the one in the page's address. */
  thread?: string | null;
  onThreadChange(threadId: string | null): void;
  /** Called when the chat is ready to use, or when it couldn't load and shows the reason. */
  onReady?(): void;
  /** Where the page shows the chat's actions; without it, the chat has its own header. */
  actions?: Element | null;
  /** The start screen, if the front end accepts one from the page. */
  start?: ReactNode;
  /** A request from the page to the chat; `question` can be empty. */
  request?: { question: string; isSent: boolean } | null;
  onRequestTaken?(): void;
}

/** The assistant in this deployment's front end. It fills its container. */
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
  const { actions, start } = props;
  const { messages } = useChatText();
  const [isReady, setReady] = useState(false);
  const [threadId, setThread] = useState(initialThread);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const sendMessage = useRef<ReturnType<typeof useChatKit>["sendUserMessage"]>(null);
  const announceReply = useRef<() => void>(null);
  const opened = useRef(initialThread);
  const chat = useChatKit({
    ...chatOptions(config, page, {
      // Rejected while an answer is running, because pressing a choice must not interrupt it. The
      // button stays.
      say: (text) => void sendMessage.current?.({ text }).catch(() => undefined),
      hasHeader: !actions,
      text: messages,
    }),
    initialThread,
    onThreadChange({ threadId: now }) {
      opened.current = now;
      setThread(now);
      onThreadChange(now);
    },
    onHistoryOpen: () => setHistoryOpen(true),
    onHistoryClose: () => setHistoryOpen(false),
    onResponseStart: () => announceReply.current?.(),
    onResponseEnd() {
      announceReply.current?.();
      page.onResponseEnd();
    },
    onEffect: (effect) => page.onEffect(effect),
    onError: ({ error }) => page.onError(error),
    onReady() {
      setReady(true);
      onReady?.();
    },
  });
  const { sendUserMessage, setComposerValue, focusComposer } = chat;
  const { setThreadId, showHistory, hideHistory } = chat;
  const announce = useSameThreadInTabs(threadId, chat.fetchUpdates);

  useEffect(() => {
    sendMessage.current = sendUserMessage;
    announceReply.current = announce;
  });

  const wanted = props.thread;
  useEffect(() => {
    if (!isReady || wanted === undefined || wanted === opened.current) return;
    // Rejected while a reply is running, and for a thread that has been deleted.
    setThreadId(wanted).catch(() => onThreadChange(opened.current));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the wanted thread changes
  }, [isReady, wanted]);

  useEffect(
    () =>
      confirmForeignLinks(document, (link) =>
        window.confirm(foreignLinkQuestion(link, chatText().messages.foreignLink)),
      ),
    [],
  );

  useEffect(() => {
    if (!isReady || !request) return;
    onRequestTaken?.();
    const { question, isSent } = request;
    if (isSent) void sendUserMessage({ text: question });
    else if (question !== "") void setComposerValue({ text: question }).then(focusComposer);
    else void focusComposer();
  }, [isReady, request, onRequestTaken, sendUserMessage, setComposerValue, focusComposer]);

  return (
    <>
      {actions && isReady
        ? createPortal(
            <ChatActions
              isInThread={threadId !== null}
              isHistoryOpen={isHistoryOpen}
              onNewChat={() => void setThreadId(null)}
              onHistory={(open) => void (open ? showHistory() : hideHistory())}
            />,
            actions,
          )
        : null}
      {/* OpenAI's widget ignores these attributes and the slot. */}
      <ChatKit
        control={chat.control}
        className="block h-full w-full"
        durable-turns=""
        {...(actions ? {} : { "history-sidebar": "" })}
      >
        {start ? (
          // The texts of the page are in none of the languages that are written from right to left.
          <div slot="start" dir="ltr" className="flex grow flex-col">
            {start}
          </div>
        ) : null}
      </ChatKit>
    </>
  );
}
