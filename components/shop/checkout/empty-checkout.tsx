import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { currentCaller } from "@/lib/auth/current-caller";
import { listOrders } from "@/lib/shop/order-store";
import { PageIntro } from "../page-intro";

/** How long after an order this page refers to it. */
const JUST_ORDERED_MS = 60 * 60 * 1_000;

/** The checkout without anything to order, as after going back from an order. */
export async function EmptyCheckout() {
  const number = await readLatestOrder();
  return (
    <div className="page-width">
      <PageIntro title="Checkout" />
      {number === null ? (
        <EmptyState
          title="Nothing to order yet."
          actions={
            <ButtonLink href="/search" prefetch={false}>
              See everything
            </ButtonLink>
          }
        >
          Your cart is empty. Add something to order it here.
        </EmptyState>
      ) : (
        <EmptyState
          title="Nothing more to order."
          actions={
            <>
              <ButtonLink href={`/orders/${number}`}>See order {number}</ButtonLink>
              <ButtonLink href="/search" prefetch={false} look="outline">
                See everything
              </ButtonLink>
            </>
          }
        >
          You placed an order just now, and your cart is empty.
        </EmptyState>
      )}
    </div>
  );
}

/** The number of the visitor's order from just now; null if there is none. */
async function readLatestOrder(): Promise<string | null> {
  const caller = await currentCaller();
  if (!caller) return null;
  const from = new Date(Date.now() - JUST_ORDERED_MS);
  const [order] = await listOrders(caller, { limit: 1, from });
  return order && order.status !== "canceled" ? order.number : null;
}
