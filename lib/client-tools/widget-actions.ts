import { z } from "zod";

/** Actions of the assistant's widgets that the page handles itself; nothing reaches the server. */
export const clientActions = {
  "product.view": z.object({ slug: z.string().regex(/^[a-z0-9-]+$/) }),
  "order.view": z.object({ number: z.string() }),
  "cart.view": z.object({}),
} as const;

/** Actions of the assistant's widgets that the server handles. */
export const serverActions = {
  "cart.add_item": z.object({
    slug: z.string().regex(/^[a-z0-9-]+$/),
    /** Values of the card's select boxes by option name. */
    options: z.record(z.string(), z.string()).default({}),
  }),
} as const;

export type ClientActionType = keyof typeof clientActions;
export type ServerActionType = keyof typeof serverActions;
