import { z } from "zod";

/** A widget's button that opens the cart; handled by the page. */
export const viewCart = { name: "cart.view", data: z.object({}) } as const;
