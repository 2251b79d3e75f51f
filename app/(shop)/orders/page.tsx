import type { Metadata } from "next";
import type { SearchParams } from "@/components/shop/catalog-address";
import { OrderCard } from "@/components/shop/order-card";
import { PageIntro } from "@/components/shop/page-intro";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { currentCaller } from "@/lib/auth";
import { listOrders } from "@/lib/shop/order-store";

export const metadata: Metadata = { title: "Orders" };

interface OrdersPageProps {
  searchParams: Promise<SearchParams>;
}

export default async function OrdersPage({ searchParams }: OrdersPageProps) {
  const [caller, { placed }] = await Promise.all([currentCaller(), searchParams]);
  const orders = caller ? await listOrders(caller) : [];
  const newOrder = orders.find((order) => order.number === placed);

  return (
    <div className="page-width">
      <PageIntro title={newOrder ? "Thank you." : "Your orders"}>
        {newOrder ? (
          <p role="status">
            {newOrder.number} is placed. Nothing was charged, and nothing will be sent: this shop is
            a demonstration.
          </p>
        ) : null}
      </PageIntro>
      {orders.length === 0 ? (
        <EmptyState
          title="No orders yet."
          actions={<ButtonLink href="/search">See everything</ButtonLink>}
        >
          What you order shows up here, and the assistant can look it up for you.
        </EmptyState>
      ) : (
        <ul className="grid max-w-4xl gap-6">
          {orders.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} isNew={order === newOrder} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
