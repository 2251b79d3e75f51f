"use client";

import { usePathname } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import type { ChatConfig } from "@/components/chat/chat-config";
import { ChatStart } from "@/components/chat/chat-start";
import { useDock } from "@/components/ui/dock-provider";
import { whenIdle } from "./when-idle";

const DockedChat = lazy(async () => {
  const { DockedChat: component } = await import("./docked-chat");
  return { default: component };
});

/**
 * The assistant next to the shop. Its code isn't loaded until someone is about to use it. On wide
 * screens, its markup is visible from the start, and the code loads after the page.
 */
export function AssistantDock({ config }: { config: ChatConfig }) {
  const { isWide, isPanelOpen, isWanted, ask, expect } = useDock();
  const isOnItsOwnPage = usePathname().startsWith("/chat");
  const [isReady, setReady] = useState(false);
  const isOnScreen = isWide && isPanelOpen && !isOnItsOwnPage;

  useEffect(
    () => (isOnScreen && !isWanted ? whenIdle(expect) : undefined),
    [isOnScreen, isWanted, expect],
  );

  if (isOnItsOwnPage) return null;
  return (
    <>
      {isWanted ? (
        <Suspense>
          <DockedChat config={config} onReady={() => setReady(true)} />
        </Suspense>
      ) : null}
      {isReady ? null : (
        <div className="absolute inset-0 bg-raised">
          <ChatStart onAsk={ask} onExpect={expect} />
        </div>
      )}
    </>
  );
}
