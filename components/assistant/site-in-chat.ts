"use client";

import { useMemo } from "react";
import type { Entity } from "@openai/chatkit-react";
import { useCart } from "@/components/shop/cart-provider";
import { highlightProduct } from "@/components/shop/highlight-product";
import { searchMentionsAction } from "@/components/shop/mentions";
import { useDock } from "@/components/ui/dock-provider";
import type { Page } from "@/lib/capabilities/page";

/** What the shop provides in this page for the assistant's capabilities. */
export function useSite(): Omit<Page, "setTheme" | "signOut" | "open" | "openForReply"> {
  const { update, refresh } = useCart();
  const { revealPage } = useDock();
  return useMemo(
    () => ({
      updateCart: update,
      refreshCart: () => void refresh(),
      highlightProduct(slug) {
        const isShown = highlightProduct(slug);
        if (isShown) revealPage();
        return isShown;
      },
    }),
    [update, refresh, revealPage],
  );
}

/** Finds entities in the shop to mention with @. */
export function searchEntities(query: string): Promise<Entity[]> {
  return searchMentionsAction(query);
}

/** The path of a mentioned entity's page. */
export function entityPath({ id }: Entity): string {
  return `/products/${id}`;
}
