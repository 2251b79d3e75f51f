import { z } from "zod";

const MAX_SUBJECT_CHARACTERS = 200;
const MAX_TEXT_CHARACTERS = 50_000;

/** A plain text email to one person. */
export const EmailSchema = z.object({
  to: z.email().max(200),
  /** One line: a line break would begin another header. */
  subject: z
    .string()
    .min(1)
    .max(MAX_SUBJECT_CHARACTERS)
    .regex(/^[^\r\n]*$/),
  text: z.string().min(1).max(MAX_TEXT_CHARACTERS),
});
export type Email = z.infer<typeof EmailSchema>;
