import type { Metadata } from "next";
import { OrderCard } from "@/components/shop/order/order-card";
import { PageIntro } from "@/components/shop/page-intro";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { currentCaller } from "@/lib/auth/current-caller";
import { listOrders } from "@/lib/shop/order-store";

export const metadata: Metadata = { title: "Orders" };

export default async function OrdersPage() {
  const caller = await currentCaller();
  const orders = caller ? await listOrders(caller) : [];

  return (
    <div className="page-width">
      <PageIntro title="Your orders" />
      {orders.length === 0 ? (
        <EmptyState
          title="No orders yet."
          actions={
            <ButtonLink href="/search" prefetch={false}>
              See everything
            </ButtonLink>
          }
        >
          Your orders appear here, and the assistant can look them up for you.
        </EmptyState>
      ) : (
        <ul className="grid max-w-4xl gap-6">
          {orders.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
