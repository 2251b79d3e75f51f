import { z } from "zod";

/** Returned to the model in place of a result while the user decides. */
export const AwaitingSchema = z.object({
  status: z.literal("awaiting_approval"),
  message: z.string(),
});
export type Awaiting = z.infer<typeof AwaitingSchema>;
