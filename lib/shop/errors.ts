import { RefusalError } from "@/lib/refusal-error";

/** The time until something may be tried again. */
interface Wait {
  count: number;
  unit: "second" | "minute" | "hour";
  /** `day` if it is possible again at midnight UTC. */
  window: "minute" | "day";
}

/** The words in each refusal's sentence, which translations use by the same names. */
export interface ShopRefusals {
  product_not_found: { product: string };
  product_gone: { product: string };
  product_changed: { product: string };
  variant_required: { product: string; option: string; values: string };
  variant_unknown: { product: string; option: string; wanted: string; values: string };
  choice_unknown: { product: string; wanted: string };
  out_of_stock: { product: string };
  few_left: { product: string; left: number };
  too_many_of_one: { product: string; most: number };
  sold_out_meanwhile: { product: string };
  line_not_found: Record<string, never>;
  cart_empty: Record<string, never>;
  cart_changed: Record<string, never>;
  too_many_orders: Wait;
  payment_refused: Record<string, never>;
  order_not_found: { number: string };
  order_changed: { number: string };
  order_not_cancelable: { number: string; status: string; days: number };
  order_not_delivered: { number: string; status: string };
  order_too_old: { number: string; days: number };
  goods_not_in_order: { number: string; goods: string };
  no_receipt: { number: string };
  too_many_receipts: Wait;
  receipt_not_sent: Record<string, never>;
  day_out_of_range: { first: string; last: string };
  closed_on_sundays: Record<string, never>;
  too_many_demonstrations: { count: number };
  too_many_proposals: { count: number };
  too_many_tickets: { count: number };
}
export type ShopErrorCode = keyof ShopRefusals;

/** An error the shopper can act on; its message is written for them and safe to show. */
export class ShopError<Code extends ShopErrorCode = ShopErrorCode> extends RefusalError {
  override name = "ShopError";
  readonly code: Code;

  constructor(code: Code, message: string, values: ShopRefusals[Code], options?: ErrorOptions) {
    super(message, { ...options, reason: { code, values: { ...values } } });
    this.code = code;
  }
}
