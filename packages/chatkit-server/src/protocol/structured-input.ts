import * as z from "zod";
import { boundedArray } from "./request-bounds";

export const StructuredInputAnswerSchema = z.looseObject({
  values: z.array(z.string()).default([]),
  skipped: z.boolean().default(false),
});
export type StructuredInputAnswer = z.infer<typeof StructuredInputAnswerSchema>;

const questionFields = {
  id: z.string(),
  question: z.string(),
  answer: StructuredInputAnswerSchema.nullish(),
};

export const MultipleChoiceInputSchema = z.looseObject({
  type: z.literal("multiple_choice"),
  ...questionFields,
  options: z.array(z.looseObject({ value: z.string() })),
  multiple: z.boolean().default(false),
});
export type MultipleChoiceInput = z.infer<typeof MultipleChoiceInputSchema>;

export const FreeformInputSchema = z.looseObject({
  type: z.literal("freeform"),
  ...questionFields,
  description: z.string().nullish(),
});
export type FreeformInput = z.infer<typeof FreeformInputSchema>;

export const StructuredInputSchema = z.discriminatedUnion("type", [
  MultipleChoiceInputSchema,
  FreeformInputSchema,
]);
export type StructuredInput = z.infer<typeof StructuredInputSchema>;

const MAX_ANSWERS = 200;
const MAX_VALUES = 200;

const AnswerSubmissionSchema = z.object({
  values: boundedArray(z.string(), MAX_VALUES).default([]),
  skipped: z.boolean().default(false),
});

export const StructuredInputSubmissionSchema = z.object({
  status: z.enum(["answered", "skipped"]).default("answered"),
  /** By question id; questions without an entry count as skipped. */
  answers: z
    .record(z.string(), z.unknown())
    .refine((answers) => Object.keys(answers).length <= MAX_ANSWERS, "holds too many answers")
    .pipe(z.record(z.string(), AnswerSubmissionSchema))
    .default({}),
});
export type StructuredInputSubmission = z.infer<typeof StructuredInputSubmissionSchema>;
