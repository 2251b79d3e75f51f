import { z } from "zod";

/** A problem that the model can act on or report to the user. Any tool may return one. */
export const RefusalSchema = z.object({ status: z.literal("refused"), message: z.string() });
export type Refusal = z.infer<typeof RefusalSchema>;

export function refusal(message: string): Refusal {
  return { status: "refused", message };
}
