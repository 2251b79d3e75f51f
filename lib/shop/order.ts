import { z } from "zod";
import type { Address } from "./checkout/address";
import type { Delivery } from "./checkout/delivery";
import { comparableText } from "./comparable-text";
import { createReadableCode } from "./readable-code";

export const OrderStatusSchema = z.enum([
  "placed",
  "packed",
  "shipped",
  "delivered",
  "canceled",
  "returned",
]);

export type OrderStatus = z.infer<typeof OrderStatusSchema>;

export interface OrderLine {
  id: string;
  productId: string;
  productSlug: string;
  name: string;
  image: string;
  plate: string;
  variant: string;
  quantity: number;
  priceCents: number;
  totalCents: number;
}

export interface Order {
  id: string;
  number: string;
  status: OrderStatus;
  placedAt: Date;
  totalCents: number;
  currency: string;
  /** True for a sample order that shows what the page looks like. */
  sample: boolean;
  /** Null for a sample order. */
  address: Address | null;
  delivery: Delivery | null;
  lines: OrderLine[];
}

export const OrderListSchema = z.object({
  limit: z.int().min(1).max(100).default(50),
  /** Orders placed at this time or later. */
  from: z.date().optional(),
  /** Orders placed before this time. */
  before: z.date().optional(),
});

export const OrderNumberSchema = comparableText.trim().toUpperCase().min(1).max(40);

const NUMBER_LENGTH = 7;

/** Creates an order number that is easy to read out. */
export function createOrderNumber(): string {
  return `AC-${createReadableCode(NUMBER_LENGTH)}`;
}
