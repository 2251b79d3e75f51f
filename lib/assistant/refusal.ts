import { z } from "zod";
import type { Language } from "@/lib/i18n/languages";
import type { RefusalError } from "@/lib/refusal-error";

/** A problem that the model can act on or report to the user. Any tool may return one. */
export const RefusalSchema = z.object({
  status: z.literal("refused"),
  message: z.string(),
  /** What the message says, for its translation. */
  reason: z
    .object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional(),
});
export type Refusal = z.infer<typeof RefusalSchema>;

export function refusal({
  message,
  reason,
}: Pick<RefusalError, "message"> & Partial<Pick<RefusalError, "reason">>): Refusal {
  return { status: "refused", message, ...(reason && { reason: { ...reason } }) };
}

/** Says why in the user's language; in English if there is no translation. */
export type SayRefusal = (
  language: Language,
  refusal: Pick<Refusal, "message" | "reason">,
) => string;

/** Says why in the words of whichever capability has a translation. */
export function saidBy(capabilities: readonly { sayRefusal?: SayRefusal }[]): SayRefusal {
  return (language, refusal) =>
    capabilities
      .map(({ sayRefusal }) => sayRefusal?.(language, refusal))
      .find((text) => text !== undefined && text !== refusal.message) ?? refusal.message;
}
