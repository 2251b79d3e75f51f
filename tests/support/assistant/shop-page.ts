import { PageCapabilities } from "@/lib/assistant/browser/page-capabilities";
import { capabilities } from "@/lib/capabilities";
import { capabilitiesInPage } from "@/lib/capabilities/browser";
import type { Page } from "@/lib/capabilities/page";
import type { Owner } from "@/lib/db";
import { ShopError } from "@/lib/shop/errors";
import { updateCart } from "@/lib/shop/update-cart";
import { outsideBrowsers } from "./outside-browsers";

/** The browser part of the capabilities, with an owner's cart and a page that doesn't navigate. */
export function shopPage(owner: Owner, parts: Partial<Page> = {}): PageCapabilities<Page> {
  const contracts = capabilities.flatMap(({ clientTools = [] }) => clientTools);
  return new PageCapabilities(outsideBrowsers(capabilitiesInPage, contracts), {
    async updateCart(update) {
      try {
        return { ok: true, cart: await updateCart(owner, update) };
      } catch (error) {
        if (!(error instanceof ShopError)) throw error;
        const { code, message, reason } = error;
        return { ok: false, error: { code, message, reason } };
      }
    },
    refreshCart: () => undefined,
    setTheme: () => undefined,
    highlightProduct: () => true,
    signOut: () => false,
    open: () => undefined,
    openForReply: async (path) => path,
    ...parts,
  });
}
