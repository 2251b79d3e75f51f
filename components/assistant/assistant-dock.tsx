"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import { lazy, Suspense, useEffect, useState } from "react";
import type { ChatConfig } from "@/components/chat/chat-config";
import { askedQuestion } from "@/components/chat/asked-question";
import { useDock } from "@/components/ui/dock-provider";
import { onlyInBrowsers } from "@/components/ui/only-in-browsers";
import { whenIdle } from "./when-idle";

const DockedChat = lazy(async () => {
  const { DockedChat: component } =
    typeof window === "undefined" ? onlyInBrowsers() : await import("./docked-chat");
  return { default: component };
});

interface AssistantDockProps {
  config: ChatConfig;
  /** The start screen as markup, on screen until the chat has loaded. */
  start: ReactNode;
}

/**
 * The assistant next to the shop. Its code isn't loaded until someone is about to use it. On wide
 * screens, its markup is visible from the start, and the code loads after the page.
 */
export function AssistantDock({ config, start }: AssistantDockProps) {
  const { isWide, isPanelOpen, isWanted, ask, expect } = useDock();
  const isOnItsOwnPage = usePathname().startsWith("/chat");
  const [isReady, setReady] = useState(false);
  const isOnScreen = isWide && isPanelOpen && !isOnItsOwnPage;

  useEffect(
    () => (isOnScreen && !isWanted ? whenIdle(expect) : undefined),
    [isOnScreen, isWanted, expect],
  );

  function handleClick(event: MouseEvent) {
    const question = askedQuestion(event);
    if (question !== null) ask(question, { send: question !== "" });
  }

  if (isOnItsOwnPage) return null;
  return (
    <>
      {isWanted ? (
        <Suspense>
          <DockedChat config={config} onReady={() => setReady(true)} />
        </Suspense>
      ) : null}
      {isReady ? null : (
        <div
          className="absolute inset-0 bg-raised"
          onClick={handleClick}
          onPointerEnter={expect}
          onFocus={expect}
        >
          {start}
        </div>
      )}
    </>
  );
}
