import * as z from "zod";
import { IconNameSchema } from "./icons";
import { ThreadItemSchema } from "./items";
import { JsonObjectSchema } from "./json";
import { ThreadSchema } from "./threads";
import { ThreadItemUpdateSchema } from "./updates";

export const ThreadCreatedEventSchema = z.object({
  type: z.literal("thread.created"),
  thread: ThreadSchema,
});
export type ThreadCreatedEvent = z.infer<typeof ThreadCreatedEventSchema>;

export const ThreadUpdatedEventSchema = z.object({
  type: z.literal("thread.updated"),
  /** Its page of items is empty and doesn't describe the thread's items. */
  thread: ThreadSchema,
});
export type ThreadUpdatedEvent = z.infer<typeof ThreadUpdatedEventSchema>;

export const ThreadItemAddedEventSchema = z.object({
  type: z.literal("thread.item.added"),
  item: ThreadItemSchema,
});
export type ThreadItemAddedEvent = z.infer<typeof ThreadItemAddedEventSchema>;

export const ThreadItemUpdatedEventSchema = z.object({
  type: z.literal("thread.item.updated"),
  item_id: z.string(),
  update: ThreadItemUpdateSchema,
});
export type ThreadItemUpdatedEvent = z.infer<typeof ThreadItemUpdatedEventSchema>;

export const ThreadItemDoneEventSchema = z.object({
  type: z.literal("thread.item.done"),
  item: ThreadItemSchema,
});
export type ThreadItemDoneEvent = z.infer<typeof ThreadItemDoneEventSchema>;

export const ThreadItemRemovedEventSchema = z.object({
  type: z.literal("thread.item.removed"),
  item_id: z.string(),
});
export type ThreadItemRemovedEvent = z.infer<typeof ThreadItemRemovedEventSchema>;

export const ThreadItemReplacedEventSchema = z.object({
  type: z.literal("thread.item.replaced"),
  item: ThreadItemSchema,
});
export type ThreadItemReplacedEvent = z.infer<typeof ThreadItemReplacedEventSchema>;

export const StreamOptionsSchema = z.object({ allow_cancel: z.boolean() });
export type StreamOptions = z.infer<typeof StreamOptionsSchema>;

export const StreamOptionsEventSchema = z.object({
  type: z.literal("stream_options"),
  stream_options: StreamOptionsSchema,
});
export type StreamOptionsEvent = z.infer<typeof StreamOptionsEventSchema>;

export const ProgressUpdateEventSchema = z.object({
  type: z.literal("progress_update"),
  text: z.string(),
  icon: IconNameSchema.nullish(),
});
export type ProgressUpdateEvent = z.infer<typeof ProgressUpdateEventSchema>;

export const ClientEffectEventSchema = z.object({
  type: z.literal("client_effect"),
  name: z.string(),
  data: JsonObjectSchema.default({}),
});
export type ClientEffectEvent = z.infer<typeof ClientEffectEventSchema>;

export const ErrorEventSchema = z.object({
  type: z.literal("error"),
  /** Clients have their own message for `stream.error`; other codes are sent with a message. */
  code: z.string().default("custom"),
  message: z.string().nullish(),
  allow_retry: z.boolean().default(false),
});
export type ErrorEvent = z.infer<typeof ErrorEventSchema>;

export const NoticeEventSchema = z.object({
  type: z.literal("notice"),
  level: z.enum(["info", "warning", "danger"]),
  /** Markdown. */
  message: z.string(),
  title: z.string().nullish(),
});
export type NoticeEvent = z.infer<typeof NoticeEventSchema>;

export const ThreadStreamEventSchema = z.discriminatedUnion("type", [
  ThreadCreatedEventSchema,
  ThreadUpdatedEventSchema,
  ThreadItemAddedEventSchema,
  ThreadItemUpdatedEventSchema,
  ThreadItemDoneEventSchema,
  ThreadItemRemovedEventSchema,
  ThreadItemReplacedEventSchema,
  StreamOptionsEventSchema,
  ProgressUpdateEventSchema,
  ClientEffectEventSchema,
  ErrorEventSchema,
  NoticeEventSchema,
]);
export type ThreadStreamEvent = z.infer<typeof ThreadStreamEventSchema>;
