import { z } from "zod";
import { RefusalSchema } from "@/lib/assistant/refusal";

export const CartFactsSchema = z.object({
  item_count: z.int(),
  subtotal: z.string(),
  shipping: z.string(),
  total: z.string(),
  lines: z.array(
    z.object({
      position: z.int(),
      line_id: z.string(),
      slug: z.string(),
      name: z.string(),
      variant: z.string(),
      quantity: z.int(),
      total: z.string(),
    }),
  ),
});
export type CartFacts = z.infer<typeof CartFactsSchema>;

export const CartResultSchema = z.discriminatedUnion("status", [
  z.object({ status: z.literal("ok"), cart: CartFactsSchema }),
  RefusalSchema,
]);

/** The page's answer after changing the cart. */
export const CartUpdatedSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.enum(["added", "removed", "set", "cleared"]),
    /** What was changed; empty if the whole cart was. */
    name: z.string(),
    variant: z.string(),
    quantity: z.int().min(0),
    cart: CartFactsSchema,
  }),
  RefusalSchema,
]);
export type CartUpdated = z.infer<typeof CartUpdatedSchema>;
