import { z } from "zod";

/** A chunk of an OpenAI stream, of chat completions or of the Responses API. */
export type ModelChunk =
  | { readonly object: "chat.completion.chunk"; readonly choices: readonly unknown[] }
  | { readonly type: `response.${string}` }
  | { readonly type: "error"; readonly sequence_number: number };

const text = z.string().nullish();

const ChatCompletionChunkSchema = z.object({
  choices: z.array(z.object({ delta: z.object({ content: text, refusal: text }).nullish() })),
});

const ResponseTextSchema = z.object({
  type: z.enum(["response.output_text.delta", "response.refusal.delta"]),
  delta: z.string(),
});

const ResponseFailureSchema = z.union([
  z.object({ type: z.literal("response.failed") }),
  z.object({ type: z.literal("error"), sequence_number: z.number() }),
]);

const ResponseEventSchema = z.object({ type: z.templateLiteral(["response.", z.string()]) });

/**
 * The text of a chunk, empty if it has none; null if the value isn't a chunk. Throws if the chunk
 * reports a failed response.
 */
export function textOfChunk(value: object): string | null {
  const completion = ChatCompletionChunkSchema.safeParse(value);
  if (completion.success) {
    const delta = completion.data.choices[0]?.delta;
    return delta?.content ?? delta?.refusal ?? "";
  }
  if (ResponseFailureSchema.safeParse(value).success) {
    throw new Error("The model's response failed.", { cause: value });
  }
  const response = ResponseTextSchema.safeParse(value);
  if (response.success) return response.data.delta;
  return ResponseEventSchema.safeParse(value).success ? "" : null;
}
