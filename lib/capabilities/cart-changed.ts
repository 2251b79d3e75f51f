import type { ClientEffectEvent } from "@acme/chatkit-server/protocol";
import { z } from "zod";

/** The client effect sent when the server changed the cart, so that the page reloads it. */
export const cartChanged = {
  name: "cart.changed",
  data: z.object({ item_count: z.int().min(0) }),
} as const;

export function cartChangedEvent({ itemCount }: { itemCount: number }): ClientEffectEvent {
  const data: z.infer<typeof cartChanged.data> = { item_count: itemCount };
  return { type: "client_effect", name: cartChanged.name, data };
}
