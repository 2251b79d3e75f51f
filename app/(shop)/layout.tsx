import type { ReactNode } from "react";
import { readCatalog } from "@/components/shop/catalog";
import { SiteFooter } from "@/components/shop/site-footer";

export default async function ShopLayout({ children }: { children: ReactNode }) {
  const { categories } = await readCatalog();
  return (
    <>
      <div className="grow">{children}</div>
      <SiteFooter categories={categories} />
    </>
  );
}
