import { z } from "zod";

const QuestionSchema = z.object({
  id: z.string(),
  question: z.string(),
  options: z.array(z.string()).min(1),
});
type Question = z.infer<typeof QuestionSchema>;

/** A tool's result if the user must choose first, in a form below the reply. Any tool may return one. */
export const AsksUserSchema = z.object({
  status: z.literal("asks_user"),
  /** The argument that the questions are about, such as a product. */
  about: z.string(),
  questions: z.array(QuestionSchema).min(1),
  message: z.string(),
});
export type AsksUser = z.infer<typeof AsksUserSchema>;

export function asksUser(about: string, questions: Question[]): AsksUser {
  return {
    status: "asks_user",
    about,
    questions,
    message:
      "Nothing has happened yet: the user answers in a form below your reply. Ask in one short " +
      "sentence and offer no buttons. Once they have answered, call the tool again with what they chose.",
  };
}
