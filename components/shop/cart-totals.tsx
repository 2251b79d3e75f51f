import type { Cart } from "@/lib/shop/cart";
import { FREE_SHIPPING_FROM_CENTS } from "@/lib/shop/cart";
import { formatMoney } from "@/lib/shop/money";

interface CartTotalsProps {
  cart: Cart;
}

export function CartTotals({ cart }: CartTotalsProps) {
  const missingCents = FREE_SHIPPING_FROM_CENTS - cart.subtotalCents;
  return (
    <>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1.5 tabular-nums [&>dd]:text-right">
        <dt className="text-soft">Goods</dt>
        <dd>{formatMoney(cart.subtotalCents, cart.currency)}</dd>
        <dt className="text-soft">Shipping</dt>
        <dd>
          {cart.shippingCents === 0 ? "Free" : formatMoney(cart.shippingCents, cart.currency)}
        </dd>
        <dt className="pt-2 text-lg font-semibold">Total</dt>
        <dd className="pt-2 text-lg font-semibold">
          {formatMoney(cart.totalCents, cart.currency)}
        </dd>
      </dl>
      {missingCents > 0 ? (
        <p className="mt-2 text-sm text-soft">
          Another {formatMoney(missingCents, cart.currency)} and shipping is free.
        </p>
      ) : null}
    </>
  );
}
