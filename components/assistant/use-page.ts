"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useDock } from "@/components/ui/dock-provider";
import { useTheme } from "@/components/ui/theme-provider";
import type { Page } from "@/lib/capabilities/page";
import { openedPageTitle } from "./opened-page-title";
import { useSite } from "./site-in-chat";

/** The page as the assistant's capabilities use it. */
export function usePage(signOut: Page["signOut"]): Page {
  const site = useSite();
  const { setTheme } = useTheme();
  const { revealPage } = useDock();
  const router = useRouter();
  return useMemo(
    () => ({
      ...site,
      setTheme,
      signOut,
      async open(path) {
        const title = openedPageTitle(path);
        router.push(path);
        await title;
        revealPage();
        return title;
      },
    }),
    [site, setTheme, signOut, revealPage, router],
  );
}
