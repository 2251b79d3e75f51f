import { z } from "zod";
import { defineAction } from "@acme/chatkit-server/widgets";
import type { ActionConfig } from "@acme/chatkit-server/protocol";
import { viewProduct } from "./client-actions";

/** A card's button that adds its product to the cart; handled by the server. */
export const addItemAction = defineAction(
  "cart.add_item",
  z.object({
    slug: z
      .string()
      .max(120)
      .regex(/^[a-z0-9-]+$/),
    /** Values of the card's select boxes by option name. */
    options: z.record(z.string().max(50), z.string().max(100)).default({}),
  }),
);

const viewProductDefinition = defineAction(viewProduct.name, viewProduct.data);

/** Opens a product's page; handled by the page. */
export function viewProductAction(slug: string): ActionConfig {
  return viewProductDefinition.config({ slug }, { handler: "client" });
}
