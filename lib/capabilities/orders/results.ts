import { z } from "zod";

export const OrderFactsSchema = z.object({
  number: z.string(),
  status: z.string(),
  /** Such as `3 March 2026`. */
  placed_on: z.string(),
  total: z.string(),
  /** A sample order that shows what the page looks like; the user didn't place it. */
  sample: z.boolean(),
  lines: z.array(z.object({ name: z.string(), variant: z.string(), quantity: z.int() })),
});
export type OrderFacts = z.infer<typeof OrderFactsSchema>;

export const OrderListResultSchema = z.object({
  status: z.literal("ok"),
  /** Newest first. */
  orders: z.array(OrderFactsSchema),
});
export type OrderListResult = z.infer<typeof OrderListResultSchema>;

export const OrderResultSchema = z.object({ status: z.literal("ok"), order: OrderFactsSchema });

export const CanceledSchema = z.object({
  status: z.literal("canceled"),
  order: OrderFactsSchema,
});

export const ReturnedSchema = z.object({
  status: z.literal("return_registered"),
  order: OrderFactsSchema,
  goods: z.array(z.string()),
  resolution: z.enum(["refund", "exchange"]),
});

export const ReorderedSchema = z.object({
  status: z.literal("in_cart"),
  added: z.array(z.string()),
  /** The items that couldn't be added to the cart, and why. */
  missed: z.array(z.object({ name: z.string(), reason: z.string() })),
  cart_total: z.string(),
});
