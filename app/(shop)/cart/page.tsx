import type { Metadata } from "next";
import { CartContents } from "@/components/shop/cart-contents";
import { PageIntro } from "@/components/shop/page-intro";

export const metadata: Metadata = { title: "Cart" };

export default function CartPage() {
  return (
    <div className="page-width">
      <PageIntro title="Your cart" />
      <CartContents />
    </div>
  );
}
