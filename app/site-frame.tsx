import type { ReactNode } from "react";
import { CartDrawer } from "@/components/shop/cart-drawer";
import { CartNotice } from "@/components/shop/cart-notice";
import { CartProvider } from "@/components/shop/cart-provider";
import { SiteHeader } from "@/components/shop/site-header";
import { AppShell } from "@/components/ui/app-shell";
import { currentCaller } from "@/lib/auth";
import { EMPTY_CART } from "@/lib/shop/cart";
import { getCart } from "@/lib/shop/cart-store";
import { listCategories } from "@/lib/shop/catalog";

interface SiteFrameProps {
  children: ReactNode;
  /** The assistant beside the page. */
  dock: ReactNode;
  /** What else stands over the page. */
  overlay: ReactNode;
}

/** What the shop puts around every page: its header, and the cart over the page. */
export async function SiteFrame({ children, dock, overlay }: SiteFrameProps) {
  const [caller, categories] = await Promise.all([currentCaller(), listCategories()]);
  const cart = caller ? await getCart(caller) : EMPTY_CART;
  return (
    <CartProvider initialCart={cart}>
      <AppShell
        header={<SiteHeader categories={categories} />}
        overlay={
          <>
            <CartDrawer />
            <CartNotice />
            {overlay}
          </>
        }
        dock={dock}
      >
        {children}
      </AppShell>
    </CartProvider>
  );
}
