import * as z from "zod";
import { JsonObjectSchema } from "./json";

export const InputTextContentSchema = z.looseObject({
  type: z.literal("input_text"),
  text: z.string(),
});
export type InputTextContent = z.infer<typeof InputTextContentSchema>;

/** An @-mention; `id` and `data` come from the host page's entity search. */
export const InputTagContentSchema = z.looseObject({
  type: z.literal("input_tag"),
  id: z.string(),
  text: z.string(),
  data: JsonObjectSchema.nullish().transform((data) => data ?? {}),
  group: z.string().nullish(),
  interactive: z.boolean().default(false),
});
export type InputTagContent = z.infer<typeof InputTagContentSchema>;

export const UserMessageContentSchema = z.discriminatedUnion("type", [
  InputTextContentSchema,
  InputTagContentSchema,
]);
export type UserMessageContent = z.infer<typeof UserMessageContentSchema>;

export const InferenceOptionsSchema = z.looseObject({
  tool_choice: z.looseObject({ id: z.string() }).nullish(),
  model: z.string().nullish(),
});
/** The user's choices in the composer; both are ids from the client's options. */
export type InferenceOptions = z.infer<typeof InferenceOptionsSchema>;

// Stored messages keep unknown members; requests drop them.
export const UserMessageContentInputSchema = z.discriminatedUnion("type", [
  z.object(InputTextContentSchema.shape),
  z.object(InputTagContentSchema.shape),
]);

export const InferenceOptionsInputSchema = z.object({
  tool_choice: z.object({ id: z.string() }).nullish(),
  model: z.string().nullish(),
});
