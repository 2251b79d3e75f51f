import { z } from "zod";

// The Agents SDK passes on a provider's events unparsed. These are the Responses API events that
// affect a thread, with the members used here; compatible servers omit some.

const itemId = z.string().default("");
const index = z.int().min(0).default(0);
/** The item's position in the response's output; the same in all of the item's events. */
const outputIndex = z.int().min(0).optional();

export const ResponseContentPartSchema = z.union([
  z.object({
    type: z.literal("output_text"),
    text: z.string().default(""),
    annotations: z
      .array(z.unknown())
      .nullish()
      .transform((list) => list ?? []),
  }),
  z.object({ type: z.literal("refusal"), refusal: z.string().default("") }),
  z.object({ type: z.string() }).transform(() => null),
]);
/** Null for parts that aren't shown. */
export type ResponseContentPart = z.infer<typeof ResponseContentPartSchema>;

export const ResponseMessageSchema = z.object({
  type: z.literal("message"),
  id: itemId,
  content: z.array(ResponseContentPartSchema).default([]),
});
export type ResponseOutputItem = z.infer<typeof ResponseOutputItemSchema>;
export type ResponseMessage = z.infer<typeof ResponseMessageSchema>;

export const ResponseOutputItemSchema = z.union([
  ResponseMessageSchema,
  z.object({ type: z.literal("reasoning"), id: itemId }),
  z.object({
    type: z.literal("image_generation_call"),
    id: itemId,
    /** Base64; absent until done, and when the generation failed. */
    result: z.string().nullish(),
  }),
  z.object({ type: z.string() }).transform(() => ({ type: "other" as const })),
]);

const outputItemAdded = z.object({
  type: z.literal("response.output_item.added"),
  output_index: outputIndex,
  item: ResponseOutputItemSchema,
});

const outputItemDone = z.object({
  type: z.literal("response.output_item.done"),
  output_index: outputIndex,
  item: ResponseOutputItemSchema,
});

const contentPartAdded = z.object({
  type: z.literal("response.content_part.added"),
  item_id: itemId,
  output_index: outputIndex,
  content_index: index,
  part: ResponseContentPartSchema,
});
export type ContentPartAddedEvent = z.infer<typeof contentPartAdded>;

const outputTextDelta = z.object({
  type: z.literal("response.output_text.delta"),
  item_id: itemId,
  output_index: outputIndex,
  content_index: index,
  delta: z.string(),
});
export type OutputTextDeltaEvent = z.infer<typeof outputTextDelta>;

const outputTextDone = z.object({
  type: z.literal("response.output_text.done"),
  item_id: itemId,
  output_index: outputIndex,
  content_index: index,
  text: z.string(),
});
export type OutputTextDoneEvent = z.infer<typeof outputTextDone>;

const annotationAdded = z.object({
  type: z.literal("response.output_text.annotation.added"),
  item_id: itemId,
  output_index: outputIndex,
  content_index: index,
  annotation: z.unknown(),
});
export type AnnotationAddedEvent = z.infer<typeof annotationAdded>;

const thoughtDelta = z.object({
  type: z.literal("response.reasoning_summary_text.delta"),
  item_id: itemId,
  summary_index: index,
  delta: z.string(),
});
export type ThoughtDeltaEvent = z.infer<typeof thoughtDelta>;

const thoughtDone = z.object({
  type: z.literal("response.reasoning_summary_text.done"),
  item_id: itemId,
  summary_index: index,
  text: z.string(),
});
export type ThoughtDoneEvent = z.infer<typeof thoughtDone>;

const partialImage = z.object({
  type: z.literal("response.image_generation_call.partial_image"),
  item_id: itemId,
  partial_image_b64: z.string(),
  partial_image_index: index,
});
export type PartialImageEvent = z.infer<typeof partialImage>;

const responseEnded = z.object({
  type: z.enum(["response.completed", "response.incomplete"]),
  response: z.object({ output: z.array(ResponseOutputItemSchema).default([]) }),
});

const ResponseEventSchema = z.discriminatedUnion("type", [
  outputTextDelta,
  outputItemAdded,
  outputItemDone,
  contentPartAdded,
  outputTextDone,
  annotationAdded,
  thoughtDelta,
  thoughtDone,
  partialImage,
  responseEnded,
]);
export type ResponseEvent = z.infer<typeof ResponseEventSchema>;

/** Undefined for events that don't affect a thread. */
export function readResponseEvent(event: unknown): ResponseEvent | undefined {
  return readTextDelta(event) ?? ResponseEventSchema.safeParse(event).data;
}

/**
 * The event if it is a complete text delta, which most events of a reply are: checked by hand,
 * because parsing costs many times as much. Undefined for all others.
 */
export function readTextDelta(event: unknown): OutputTextDeltaEvent | undefined {
  if (!isRecord(event) || event["type"] !== "response.output_text.delta") return undefined;
  const { type, item_id, output_index, content_index, delta } = event;
  if (typeof item_id !== "string" || typeof delta !== "string") return undefined;
  if (!isIndex(content_index) || !isIndex(output_index)) return undefined;
  return { type, item_id, output_index, content_index, delta };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

const AnyResponseEventSchema = z.object({ type: z.templateLiteral(["response.", z.string()]) });

/** True for any Responses API event, false for chat-completion chunks. */
export function isResponseEvent(event: unknown): boolean {
  return readTextDelta(event) !== undefined || AnyResponseEventSchema.safeParse(event).success;
}
