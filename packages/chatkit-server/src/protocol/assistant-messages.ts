import * as z from "zod";
import { AnnotationSchema } from "./sources";

export const AssistantMessageContentSchema = z.looseObject({
  type: z.literal("output_text").default("output_text"),
  text: z.string(),
  annotations: z.array(AnnotationSchema).default([]),
});
export type AssistantMessageContent = z.infer<typeof AssistantMessageContentSchema>;
