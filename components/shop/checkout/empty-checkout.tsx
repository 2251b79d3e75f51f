import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageIntro } from "../page-intro";

export function EmptyCheckout() {
  return (
    <div className="page-width">
      <PageIntro title="Checkout" />
      <EmptyState
        title="Nothing to order yet."
        actions={<ButtonLink href="/search">See everything</ButtonLink>}
      >
        Your cart is empty. Add something to order it here.
      </EmptyState>
    </div>
  );
}
