import { z } from "zod";

/** A widget's button that opens the orders; handled by the page. */
export const viewOrder = { name: "order.view", data: z.object({ number: z.string() }) } as const;
