"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import { lazy, Suspense, useState } from "react";
import { askedQuestion } from "@/components/chat/asked-question";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPlaceholder } from "@/components/chat/chat-placeholder";
import { onlyInBrowsers } from "@/components/ui/only-in-browsers";
import { useInBrowser } from "@/components/ui/use-in-browser";
import { threadInPath } from "./thread-address";

const PagedChat = lazy(async () => {
  const { PagedChat: component } =
    typeof window === "undefined" ? onlyInBrowsers() : await import("./paged-chat");
  return { default: component };
});

interface AssistantPageProps {
  config: ChatConfig;
  /** The page without an open thread as markup, on screen until the chat has loaded. */
  start: ReactNode;
  /** The part of it that the chat goes on showing. */
  abilities: ReactNode;
}

/** The assistant on a page of its own. Its start screen is on screen before its code is there. */
export function AssistantPage({ config, start, abilities }: AssistantPageProps) {
  // Not from the route's parameters: the browser's back button restores the route as it was loaded,
  // and the chat may have changed the URL since.
  const pathname = usePathname();
  const [thread] = useState(() => threadInPath(pathname));
  const isInBrowser = useInBrowser(() => true, false);
  const [isReady, setReady] = useState(false);
  const [question, setQuestion] = useState<string | null>(null);

  function handleClick(event: MouseEvent) {
    const asked = askedQuestion(event);
    if (asked !== null) setQuestion(asked);
  }

  return (
    <div className="relative h-full" onClick={handleClick}>
      {isInBrowser ? (
        <Suspense>
          <PagedChat
            config={config}
            thread={thread}
            question={question}
            start={abilities}
            onTaken={() => setQuestion(null)}
            onReady={() => setReady(true)}
          />
        </Suspense>
      ) : null}
      {isReady ? null : (
        <div className="absolute inset-0 bg-raised">
          {thread === null ? start : <ChatPlaceholder state={{ status: "loading" }} />}
        </div>
      )}
    </div>
  );
}
