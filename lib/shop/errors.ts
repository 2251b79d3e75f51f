import { RefusalError } from "@/lib/refusal-error";

export type ShopErrorCode =
  | "product_not_found"
  | "variant_required"
  | "variant_unknown"
  | "out_of_stock"
  | "line_not_found"
  | "product_changed"
  | "cart_empty"
  | "too_many_orders"
  | "invalid_input"
  | "checkout_incomplete"
  | "payment_refused"
  | "order_not_found"
  | "order_unchangeable"
  | "too_many"
  | "receipt_not_sent";

/** An error the shopper can act on; its message is written for them and safe to show. */
export class ShopError extends RefusalError {
  override name = "ShopError";
  readonly code: ShopErrorCode;

  constructor(code: ShopErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
