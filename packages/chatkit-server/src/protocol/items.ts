import * as z from "zod";
import { AssistantMessageContentSchema } from "./assistant-messages";
import { AttachmentSchema } from "./attachments";
import { JsonObjectSchema, JsonValueSchema } from "./json";
import { StructuredInputSchema } from "./structured-input";
import { InferenceOptionsSchema, UserMessageContentSchema } from "./user-messages";
import { WidgetRootSchema } from "./widgets";
import { TaskSchema, WorkflowSchema } from "./workflows";

// Items keep unknown members, so that this version doesn't lose data that a newer one stored.
const itemFields = {
  id: z.string(),
  thread_id: z.string(),
  /** ISO 8601, UTC. */
  created_at: z.string(),
};

export const UserMessageItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("user_message"),
  content: z.array(UserMessageContentSchema),
  attachments: z.array(AttachmentSchema).default([]),
  quoted_text: z.string().nullish(),
  inference_options: InferenceOptionsSchema,
});
export type UserMessageItem = z.infer<typeof UserMessageItemSchema>;

export const AssistantMessageItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("assistant_message"),
  content: z.array(AssistantMessageContentSchema),
});
export type AssistantMessageItem = z.infer<typeof AssistantMessageItemSchema>;

export const ClientToolCallItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("client_tool_call"),
  status: z.enum(["pending", "completed"]).default("pending"),
  call_id: z.string(),
  name: z.string(),
  arguments: JsonObjectSchema,
  output: JsonValueSchema.optional(),
});
export type ClientToolCallItem = z.infer<typeof ClientToolCallItemSchema>;

export const WidgetItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("widget"),
  widget: WidgetRootSchema,
  /** The text that the client's copy button copies. */
  copy_text: z.string().nullish(),
});
export type WidgetItem = z.infer<typeof WidgetItemSchema>;

export const GeneratedImageSchema = z.looseObject({ id: z.string(), url: z.string() });
export type GeneratedImage = z.infer<typeof GeneratedImageSchema>;

export const GeneratedImageItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("generated_image"),
  /** Absent while the image is being generated. */
  image: GeneratedImageSchema.nullish(),
});
export type GeneratedImageItem = z.infer<typeof GeneratedImageItemSchema>;

export const StructuredInputItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("structured_input"),
  status: z.enum(["pending", "answered", "skipped"]).default("pending"),
  inputs: z.array(StructuredInputSchema),
});
export type StructuredInputItem = z.infer<typeof StructuredInputItemSchema>;

export const TaskItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("task"),
  task: TaskSchema,
});
export type TaskItem = z.infer<typeof TaskItemSchema>;

export const WorkflowItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("workflow"),
  workflow: WorkflowSchema,
});
export type WorkflowItem = z.infer<typeof WorkflowItemSchema>;

export const EndOfTurnItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("end_of_turn"),
});
export type EndOfTurnItem = z.infer<typeof EndOfTurnItemSchema>;

/** Written by the integration, for the model only. */
export const HiddenContextItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("hidden_context_item"),
  content: JsonValueSchema,
});
export type HiddenContextItem = z.infer<typeof HiddenContextItemSchema>;

/** Written by the server, for the model only. */
export const SdkHiddenContextItemSchema = z.looseObject({
  ...itemFields,
  type: z.literal("sdk_hidden_context"),
  content: z.string(),
});
export type SdkHiddenContextItem = z.infer<typeof SdkHiddenContextItemSchema>;

export const ThreadItemSchema = z.discriminatedUnion("type", [
  UserMessageItemSchema,
  AssistantMessageItemSchema,
  ClientToolCallItemSchema,
  WidgetItemSchema,
  GeneratedImageItemSchema,
  StructuredInputItemSchema,
  TaskItemSchema,
  WorkflowItemSchema,
  EndOfTurnItemSchema,
  HiddenContextItemSchema,
  SdkHiddenContextItemSchema,
]);
export type ThreadItem = z.infer<typeof ThreadItemSchema>;
export type ThreadItemType = ThreadItem["type"];

export const hiddenItemTypes = ["hidden_context_item", "sdk_hidden_context"] as const;

/** Hidden items reach the model and are never sent to a client. */
export function isHiddenItem(item: { type: string }): boolean {
  return item.type === "hidden_context_item" || item.type === "sdk_hidden_context";
}
