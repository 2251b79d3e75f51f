interface PaymentRequest {
  orderNumber: string;
  totalCents: number;
  /** ISO 4217. */
  currency: string;
  email: string;
}

/** An amount that is reserved but not yet taken. */
interface AuthorizedPayment {
  /** Takes the amount; called once the order is stored. */
  capture(): Promise<void>;
  /** Frees the amount; called if the order couldn't be stored. */
  release(): Promise<void>;
}

/**
 * Reserves the amount of an order before it is stored. This is the one place to connect a payment
 * provider, such as Stripe: create a PaymentIntent with `capture_method: "manual"` and the order's
 * number as its idempotency key, capture it in `capture` and cancel it in `release`. Throw a
 * `ShopError` with the code `payment_refused` if a card is declined. This demonstration charges
 * nothing.
 */
export async function authorizePayment(_request: PaymentRequest): Promise<AuthorizedPayment> {
  return { capture: async () => undefined, release: async () => undefined };
}
