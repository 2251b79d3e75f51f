import { z } from "zod";

export const OrderFactsSchema = z.object({
  number: z.string(),
  status: z.string(),
  /** Such as `March 3, 2026`. */
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
  /** Whether there are older ones that the limit left out. */
  more: z.boolean(),
});

export const OrderResultSchema = z.object({ status: z.literal("ok"), order: OrderFactsSchema });

export const CanceledSchema = z.object({
  status: z.literal("canceled"),
  order: OrderFactsSchema,
});

/** What the user has said about a return so far. */
export const ReturnDraftSchema = z.object({
  order_number: z.string().min(3).max(40),
  /** The names of the items to return; null until chosen. */
  goods: z.array(z.string().max(200)).max(50).nullable(),
  reason: z.string().min(1).max(500).nullable(),
  resolution: z.enum(["refund", "exchange"]).nullable(),
  travel: z.enum(["post_office", "pickup"]).nullable(),
});
export type ReturnDraft = z.infer<typeof ReturnDraftSchema>;

/** The card's current question. `confirm` means that only the user's confirmation is missing. */
export const ReturnStepSchema = z.enum(["goods", "reason", "resolution", "travel", "confirm"]);
export type ReturnStep = z.infer<typeof ReturnStepSchema>;

export const ReturnAskedSchema = z.object({ status: z.literal("asking"), step: ReturnStepSchema });

/** `to` is the email address that the order was placed with. */
export const ReceiptSentSchema = z.object({ status: z.literal("sent"), to: z.string() });

export const ReorderedSchema = z.object({
  status: z.literal("in_cart"),
  added: z.array(z.string()),
  /** The items that couldn't be added to the cart, and why. */
  missed: z.array(z.object({ name: z.string(), reason: z.string() })),
  cart_total: z.string(),
});
