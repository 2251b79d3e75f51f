import type { ReactNode } from "react";
import { CartDrawerSlot } from "@/components/shop/cart-drawer-slot";
import { CartNotice } from "@/components/shop/cart-notice";
import { CartProvider } from "@/components/shop/cart-provider";
import { readCatalog } from "@/components/shop/catalog";
import { SiteFooter } from "@/components/shop/site-footer";
import { SiteHeader } from "@/components/shop/site-header";
import { AppShell } from "@/components/ui/app-shell";
import { Shortcuts } from "@/components/ui/shortcuts";

interface SiteFrameProps {
  children: ReactNode;
  /** The assistant next to the page. */
  dock: ReactNode;
  /** Anything else shown over the page. */
  overlay: ReactNode;
}

/** The shop's frame around every page: the header, the footer, and the cart over the page. */
export async function SiteFrame({ children, dock, overlay }: SiteFrameProps) {
  const { categories } = await readCatalog();
  return (
    <CartProvider>
      <AppShell
        header={<SiteHeader categories={categories} />}
        overlay={
          <>
            <CartDrawerSlot />
            <CartNotice />
            <Shortcuts />
            {overlay}
          </>
        }
        footer={<SiteFooter categories={categories} />}
        dock={dock}
      >
        {children}
      </AppShell>
    </CartProvider>
  );
}
