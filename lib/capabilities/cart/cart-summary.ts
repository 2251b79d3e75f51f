import { z } from "zod";

export const CartSummarySchema = z.object({
  item_count: z.int().min(0),
  /** Written for people, such as `€249`. */
  total: z.string(),
  lines: z.array(
    z.object({
      name: z.string(),
      /** The chosen options, such as `44 / Bark`; empty where there are none. */
      variant: z.string(),
      quantity: z.int().min(1),
      /** For the whole line, written for people. */
      total: z.string(),
    }),
  ),
});

/** The cart as the page tells the model about it. */
export type CartSummary = z.infer<typeof CartSummarySchema>;
