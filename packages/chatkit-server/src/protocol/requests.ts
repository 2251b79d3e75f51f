import * as z from "zod";
import { JsonValueSchema, LenientIntegerSchema } from "./json";
import { OrderSchema } from "./page";
import { request } from "./request-envelope";
import { boundedArray, RequestIdSchema } from "./request-bounds";
import { StructuredInputSubmissionSchema } from "./structured-input";
import { InferenceOptionsInputSchema, UserMessageContentInputSchema } from "./user-messages";

// Requests drop unknown members, like the Python server. Everything that is stored or looked up per
// element has a limit; the maximum body size limits the rest.

const MAX_CONTENT_PARTS = 1_000;
const MAX_ATTACHMENTS = 100;
const MAX_VOTES = 1_000;
const MAX_TITLE_LENGTH = 1_000;
const MAX_FILE_NAME_LENGTH = 1_000;
const MAX_TYPE_LENGTH = 200;

export const UserMessageInputSchema = z.object({
  content: boundedArray(UserMessageContentInputSchema, MAX_CONTENT_PARTS),
  attachments: boundedArray(RequestIdSchema, MAX_ATTACHMENTS)
    .nullish()
    .transform((ids) => ids ?? []),
  quoted_text: z.string().nullish(),
  inference_options: InferenceOptionsInputSchema.nullish().transform((options) => options ?? {}),
});
export type UserMessageInput = z.infer<typeof UserMessageInputSchema>;

/** Zero counts as absent. Pages larger than any client needs are rejected. */
const limit = LenientIntegerSchema.pipe(z.int().min(0).max(10_000)).nullish();

const page = {
  limit,
  order: OrderSchema.default("desc"),
  after: RequestIdSchema.nullish(),
};

const ActionSchema = z.object({
  type: z.string().min(1).max(MAX_TYPE_LENGTH),
  payload: JsonValueSchema.optional(),
});
export type Action = z.infer<typeof ActionSchema>;

const customActionParams = z.object({
  thread_id: RequestIdSchema,
  item_id: RequestIdSchema.nullish(),
  action: ActionSchema,
});

export const ThreadsCreateRequestSchema = request(
  "threads.create",
  z.object({ input: UserMessageInputSchema }),
);
export type ThreadsCreateRequest = z.infer<typeof ThreadsCreateRequestSchema>;

export const ThreadsAddUserMessageRequestSchema = request(
  "threads.add_user_message",
  z.object({ thread_id: RequestIdSchema, input: UserMessageInputSchema }),
);
export type ThreadsAddUserMessageRequest = z.infer<typeof ThreadsAddUserMessageRequestSchema>;

export const ThreadsAddClientToolOutputRequestSchema = request(
  "threads.add_client_tool_output",
  z.object({
    thread_id: RequestIdSchema,
    result: JsonValueSchema.optional().transform((result) => result ?? null),
  }),
);
export type ThreadsAddClientToolOutputRequest = z.infer<
  typeof ThreadsAddClientToolOutputRequestSchema
>;

export const ThreadsAddStructuredInputRequestSchema = request(
  "threads.add_structured_input",
  z.object({
    thread_id: RequestIdSchema,
    item_id: RequestIdSchema,
    input: StructuredInputSubmissionSchema,
  }),
);
export type ThreadsAddStructuredInputRequest = z.infer<
  typeof ThreadsAddStructuredInputRequestSchema
>;

export const ThreadsRetryAfterItemRequestSchema = request(
  "threads.retry_after_item",
  z.object({ thread_id: RequestIdSchema, item_id: RequestIdSchema }),
);
export type ThreadsRetryAfterItemRequest = z.infer<typeof ThreadsRetryAfterItemRequestSchema>;

export const ThreadsCustomActionRequestSchema = request(
  "threads.custom_action",
  customActionParams,
);
export type ThreadsCustomActionRequest = z.infer<typeof ThreadsCustomActionRequestSchema>;

export const ThreadsSyncCustomActionRequestSchema = request(
  "threads.sync_custom_action",
  customActionParams,
);
export type ThreadsSyncCustomActionRequest = z.infer<typeof ThreadsSyncCustomActionRequestSchema>;

export const ThreadsGetByIdRequestSchema = request(
  "threads.get_by_id",
  z.object({ thread_id: RequestIdSchema }),
);
export type ThreadsGetByIdRequest = z.infer<typeof ThreadsGetByIdRequestSchema>;

export const ThreadsListRequestSchema = request("threads.list", z.object(page));
export type ThreadsListRequest = z.infer<typeof ThreadsListRequestSchema>;

export const ThreadsUpdateRequestSchema = request(
  "threads.update",
  z.object({ thread_id: RequestIdSchema, title: z.string().max(MAX_TITLE_LENGTH) }),
);
export type ThreadsUpdateRequest = z.infer<typeof ThreadsUpdateRequestSchema>;

export const ThreadsDeleteRequestSchema = request(
  "threads.delete",
  z.object({ thread_id: RequestIdSchema }),
);
export type ThreadsDeleteRequest = z.infer<typeof ThreadsDeleteRequestSchema>;

export const ItemsListRequestSchema = request(
  "items.list",
  z.object({ thread_id: RequestIdSchema, ...page }),
);
export type ItemsListRequest = z.infer<typeof ItemsListRequestSchema>;

export const FeedbackKindSchema = z.enum(["positive", "negative"]);
export type FeedbackKind = z.infer<typeof FeedbackKindSchema>;

export const ItemsFeedbackRequestSchema = request(
  "items.feedback",
  z.object({
    thread_id: RequestIdSchema,
    item_ids: boundedArray(RequestIdSchema, MAX_VOTES),
    kind: FeedbackKindSchema,
  }),
);
export type ItemsFeedbackRequest = z.infer<typeof ItemsFeedbackRequestSchema>;

export const AttachmentsCreateRequestSchema = request(
  "attachments.create",
  z.object({
    name: z.string().max(MAX_FILE_NAME_LENGTH),
    size: LenientIntegerSchema,
    mime_type: z.string().max(MAX_TYPE_LENGTH),
  }),
);
export type AttachmentsCreateRequest = z.infer<typeof AttachmentsCreateRequestSchema>;

export const AttachmentsDeleteRequestSchema = request(
  "attachments.delete",
  z.object({ attachment_id: RequestIdSchema }),
);
export type AttachmentsDeleteRequest = z.infer<typeof AttachmentsDeleteRequestSchema>;

export const InputTranscribeRequestSchema = request(
  "input.transcribe",
  z.object({ audio_base64: z.string(), mime_type: z.string().max(MAX_TYPE_LENGTH) }),
);
export type InputTranscribeRequest = z.infer<typeof InputTranscribeRequestSchema>;

export const StreamingRequestSchema = z.discriminatedUnion("type", [
  ThreadsCreateRequestSchema,
  ThreadsAddUserMessageRequestSchema,
  ThreadsAddClientToolOutputRequestSchema,
  ThreadsAddStructuredInputRequestSchema,
  ThreadsRetryAfterItemRequestSchema,
  ThreadsCustomActionRequestSchema,
]);
export type StreamingRequest = z.infer<typeof StreamingRequestSchema>;

export const NonStreamingRequestSchema = z.discriminatedUnion("type", [
  ThreadsGetByIdRequestSchema,
  ThreadsListRequestSchema,
  ThreadsUpdateRequestSchema,
  ThreadsDeleteRequestSchema,
  ThreadsSyncCustomActionRequestSchema,
  ItemsListRequestSchema,
  ItemsFeedbackRequestSchema,
  AttachmentsCreateRequestSchema,
  AttachmentsDeleteRequestSchema,
  InputTranscribeRequestSchema,
]);
export type NonStreamingRequest = z.infer<typeof NonStreamingRequestSchema>;

export const ChatKitRequestSchema = z.union([StreamingRequestSchema, NonStreamingRequestSchema]);
export type ChatKitRequest = StreamingRequest | NonStreamingRequest;
