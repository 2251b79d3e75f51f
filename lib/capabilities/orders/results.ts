import { z } from "zod";

export const OrderFactsSchema = z.object({
  number: z.string(),
  status: z.string(),
  /** Such as `3 March 2026`. */
  placed_on: z.string(),
  total: z.string(),
  /** Made up to show what the page looks like; the user didn't place it. */
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
