import { z } from "zod";

/** The tool that shows choices; the demo model calls it by this name. */
export const OFFER_CHOICES = "offer_choices";

export const MAX_CHOICES = 12;

/** A short answer shown as a button. */
export const ChoiceSchema = z.object({
  label: z.string(),
  message: z.string(),
});
export type Choice = z.infer<typeof ChoiceSchema>;

export const OfferedChoicesSchema = z.object({ choices: z.array(ChoiceSchema) });
