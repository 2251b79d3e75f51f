import { z } from "zod";

/** A problem the model can act on or pass on to the user; every tool may answer with it. */
export const RefusalSchema = z.object({ status: z.literal("refused"), message: z.string() });
export type Refusal = z.infer<typeof RefusalSchema>;

export function refusal(message: string): Refusal {
  return { status: "refused", message };
}
