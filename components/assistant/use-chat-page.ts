"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import type { ChatPage } from "@/components/chat/chat-page";
import { runClientEffect } from "@/lib/assistant/browser/run-client-effect";
import { runClientTool } from "@/lib/assistant/browser/run-client-tool";
import { runWidgetAction } from "@/lib/assistant/browser/run-widget-action";
import { searchMentionsAction } from "@/components/shop/mentions";
import { useCart } from "@/components/shop/cart-provider";
import { useDock } from "@/components/ui/dock-provider";
import { useTheme } from "@/components/ui/theme-provider";
import { useClientTools } from "./use-page";

/** Joins the chat and the shop, which know nothing of each other. */
export function useChatPage(): ChatPage {
  const tools = useClientTools();
  const { refresh } = useCart();
  const { resolvedTheme } = useTheme();
  const { revealPage } = useDock();
  const router = useRouter();
  return useMemo(() => {
    function show(path: string): void {
      router.push(path);
      revealPage();
    }
    return {
      colorScheme: resolvedTheme,
      onClientTool: (call) => runClientTool(tools, call),
      onEffect: (effect) => runClientEffect({ "cart.changed": () => void refresh() }, effect),
      onWidgetAction: (action) =>
        runWidgetAction(
          {
            "product.view": ({ slug }) => show(`/products/${slug}`),
            "order.view": () => show("/orders"),
            "cart.view": () => show("/cart"),
          },
          action,
        ),
      searchEntities: (query) => searchMentionsAction(query),
      openEntity: (entity) => show(`/products/${entity.id}`),
    };
  }, [tools, refresh, resolvedTheme, revealPage, router]);
}
