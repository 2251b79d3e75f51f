import { z } from "zod";

/** Client effects: news from the server that the page acts on without answering. */
export const clientEffects = {
  /** The server changed the cart, so what the page shows of it is stale. */
  "cart.changed": z.object({ item_count: z.int().min(0) }),
} as const;

export type ClientEffectName = keyof typeof clientEffects;
export type ClientEffectData<Name extends ClientEffectName> = z.infer<(typeof clientEffects)[Name]>;
