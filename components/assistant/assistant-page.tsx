"use client";

import { lazy, Suspense, useState } from "react";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPageStart } from "@/components/chat/chat-page-start";
import { ChatPlaceholder } from "@/components/chat/chat-placeholder";

const PagedChat = lazy(async () => {
  const { PagedChat: component } = await import("./paged-chat");
  return { default: component };
});

interface AssistantPageProps {
  config: ChatConfig;
  /** The thread in the URL; null starts a new one. */
  thread: string | null;
}

/**
 * The assistant on its own page. The start screen is visible before the assistant's code has
 * loaded.
 */
export function AssistantPage({ config, thread }: AssistantPageProps) {
  const [isReady, setReady] = useState(false);
  const [question, setQuestion] = useState<string | null>(null);
  return (
    <div className="relative h-full">
      <Suspense>
        <PagedChat
          config={config}
          thread={thread}
          question={question}
          onAsk={setQuestion}
          onReady={() => setReady(true)}
        />
      </Suspense>
      {isReady ? null : (
        <div className="absolute inset-0 bg-raised">
          {thread === null ? (
            <ChatPageStart onAsk={setQuestion} />
          ) : (
            <ChatPlaceholder state={{ status: "loading" }} />
          )}
        </div>
      )}
    </div>
  );
}
