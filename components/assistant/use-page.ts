"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { currentVisitor } from "@/components/auth/visitor";
import { useDock } from "@/components/ui/dock-provider";
import { isAssistantPage } from "@/components/ui/is-assistant-page";
import { useTheme } from "@/components/ui/theme-provider";
import type { Page } from "@/lib/capabilities/page";
import { openedPageTitle } from "./opened-page-title";
import { useSite } from "./site-in-chat";
import type { AfterReply } from "./use-after-reply";

/** The page as the assistant's capabilities use it. */
export function usePage(afterReply: AfterReply): Page {
  const site = useSite();
  const { setTheme } = useTheme();
  const { revealPage } = useDock();
  const router = useRouter();
  return useMemo(() => {
    const open = (path: string) => {
      router.push(path);
      revealPage();
    };
    return {
      ...site,
      setTheme,
      signOut() {
        if (currentVisitor()?.guest !== false) return false;
        afterReply.schedule(() => void signOut());
        return true;
      },
      open,
      async openForReply(path) {
        if (isAssistantPage(window.location.pathname)) {
          afterReply.schedule(() => open(path));
          return null;
        }
        const title = openedPageTitle(path);
        router.push(path);
        await title;
        revealPage();
        return title;
      },
    };
  }, [site, setTheme, afterReply, revealPage, router]);
}

/** Loaded when it is needed, because few visitors sign out in the chat. */
async function signOut(): Promise<void> {
  const auth = await import("next-auth/react");
  await auth.signOut({ callbackUrl: "/" });
}
