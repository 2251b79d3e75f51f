import { z } from "zod";

/** A card's button that opens a product's page; handled by the page. */
export const viewProduct = {
  name: "product.view",
  data: z.object({ slug: z.string().regex(/^[a-z0-9-]+$/) }),
} as const;
