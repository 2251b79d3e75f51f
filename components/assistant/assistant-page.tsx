"use client";

import { lazy, Suspense } from "react";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatPlaceholder } from "@/components/chat/chat-placeholder";

const PagedChat = lazy(async () => {
  const { PagedChat: component } = await import("./paged-chat");
  return { default: component };
});

interface AssistantPageProps {
  config: ChatConfig;
  /** From the URL; null starts a new thread. */
  thread: string | null;
}

/** The assistant on a separate page. */
export function AssistantPage(props: AssistantPageProps) {
  return (
    <Suspense fallback={<ChatPlaceholder state={{ status: "loading" }} />}>
      <PagedChat {...props} />
    </Suspense>
  );
}
