import { z } from "zod";

export const QuoteSchema = z.object({
  lines: z.array(
    z.object({
      product_slug: z.string(),
      name: z.string(),
      quantity: z.int(),
      each: z.string(),
      discount_percent: z.int(),
      total: z.string(),
      /** The number in stock now; a larger quantity takes a while. */
      in_stock: z.int(),
    }),
  ),
  total: z.string(),
  /** Percent off, by minimum quantity of one product. */
  discounts: z.array(z.object({ from: z.int(), percent: z.int() })),
});

export const PricingSchema = z.object({ status: z.literal("ok"), quote: QuoteSchema });
export const ProposalSentSchema = z.object({
  status: z.literal("sent"),
  number: z.string(),
  url: z.string(),
  quote: QuoteSchema,
});
export const DemoFormSchema = z.object({
  status: z.literal("form_shown"),
  first_day: z.string(),
  last_day: z.string(),
});
