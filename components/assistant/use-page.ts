"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import type { ClientToolHandlers } from "@/lib/assistant/browser/run-client-tool";
import { useCart } from "@/components/shop/cart-provider";
import { useDock } from "@/components/ui/dock-provider";
import { useTheme } from "@/components/ui/theme-provider";
import { summarizeCart } from "@/lib/capabilities/cart/summarize-cart";
import { openedPageTitle } from "./opened-page-title";

/** The assistant's hands in this page: what each client tool does here. */
export function useClientTools(): ClientToolHandlers {
  const { add } = useCart();
  const { setTheme } = useTheme();
  const { revealPage } = useDock();
  const router = useRouter();
  return useMemo(
    () => ({
      async add_to_cart({ product_slug, options, quantity }) {
        const variant = Object.fromEntries(options.map(({ name, value }) => [name, value]));
        const result = await add(product_slug, variant, quantity ?? 1);
        if (!result.ok) return { status: "refused", message: result.error.message };
        const line = result.cart.lines.find(({ id }) => id === result.lineId);
        return {
          status: "added",
          name: line?.name ?? product_slug,
          variant: line?.variant ?? "",
          quantity: quantity ?? 1,
          cart: summarizeCart(result.cart),
        };
      },
      async switch_theme({ theme }) {
        setTheme(theme);
        return { status: "switched", theme };
      },
      async navigate({ path }) {
        const title = openedPageTitle(path);
        router.push(path);
        await title;
        revealPage();
        return { status: "opened", path, title: await title };
      },
    }),
    [add, setTheme, revealPage, router],
  );
}
