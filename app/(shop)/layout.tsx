import type { ReactNode } from "react";
import { SiteFooter } from "@/components/shop/site-footer";
import { listCategories } from "@/lib/shop/catalog";

export default async function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="grow">{children}</div>
      <SiteFooter categories={await listCategories()} />
    </>
  );
}
