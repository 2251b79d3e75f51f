import { z } from "zod";

export const TripSchema = z.union([
  z.object({
    status: z.literal("planned"),
    place: z.string(),
    days: z.int(),
    /** Null without a forecast; the list then covers cold and rain. */
    coldest_c: z.int().nullable(),
    rain_percent: z.number().nullable(),
    packing: z.array(
      z.object({
        item: z.string(),
        /** The shop's matching product; null if the shop doesn't sell this item. */
        product_slug: z.string().nullable(),
      }),
    ),
  }),
  z.object({ status: z.literal("not_found"), place: z.string() }),
]);
export type Trip = z.infer<typeof TripSchema>;
