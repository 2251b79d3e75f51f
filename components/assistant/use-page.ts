"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useCart } from "@/components/shop/cart-provider";
import { useDock } from "@/components/ui/dock-provider";
import { useTheme } from "@/components/ui/theme-provider";
import type { Page } from "@/lib/capabilities/page";
import { openedPageTitle } from "./opened-page-title";

/** This page as the capabilities see it. */
export function usePage(): Page {
  const { add, refresh } = useCart();
  const { setTheme } = useTheme();
  const { revealPage } = useDock();
  const router = useRouter();
  return useMemo(
    () => ({
      addToCart: add,
      refreshCart: () => void refresh(),
      setTheme,
      async open(path) {
        const title = openedPageTitle(path);
        router.push(path);
        await title;
        revealPage();
        return title;
      },
    }),
    [add, refresh, setTheme, revealPage, router],
  );
}
