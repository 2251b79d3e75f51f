import * as z from "zod";
import { AssistantMessageContentSchema } from "./assistant-messages";
import { GeneratedImageSchema } from "./items";
import { AnnotationSchema } from "./sources";
import { WidgetComponentSchema, WidgetRootSchema } from "./widgets";
import { TaskSchema } from "./workflows";

const index = z.int().min(0);

export const ContentPartAddedSchema = z.object({
  type: z.literal("assistant_message.content_part.added"),
  content_index: index,
  content: AssistantMessageContentSchema,
});
export type ContentPartAdded = z.infer<typeof ContentPartAddedSchema>;

export const ContentPartTextDeltaSchema = z.object({
  type: z.literal("assistant_message.content_part.text_delta"),
  content_index: index,
  delta: z.string(),
});
export type ContentPartTextDelta = z.infer<typeof ContentPartTextDeltaSchema>;

export const ContentPartAnnotationAddedSchema = z.object({
  type: z.literal("assistant_message.content_part.annotation_added"),
  content_index: index,
  annotation_index: index,
  annotation: AnnotationSchema,
});
export type ContentPartAnnotationAdded = z.infer<typeof ContentPartAnnotationAddedSchema>;

export const ContentPartDoneSchema = z.object({
  type: z.literal("assistant_message.content_part.done"),
  content_index: index,
  content: AssistantMessageContentSchema,
});
export type ContentPartDone = z.infer<typeof ContentPartDoneSchema>;

export const WidgetStreamingTextValueDeltaSchema = z.object({
  type: z.literal("widget.streaming_text.value_delta"),
  component_id: z.string(),
  delta: z.string(),
  done: z.boolean(),
});
export type WidgetStreamingTextValueDelta = z.infer<typeof WidgetStreamingTextValueDeltaSchema>;

export const WidgetComponentUpdatedSchema = z.object({
  type: z.literal("widget.component.updated"),
  component_id: z.string(),
  component: WidgetComponentSchema,
});
export type WidgetComponentUpdated = z.infer<typeof WidgetComponentUpdatedSchema>;

export const WidgetRootUpdatedSchema = z.object({
  type: z.literal("widget.root.updated"),
  widget: WidgetRootSchema,
});
export type WidgetRootUpdated = z.infer<typeof WidgetRootUpdatedSchema>;

export const WorkflowTaskAddedSchema = z.object({
  type: z.literal("workflow.task.added"),
  task_index: index,
  task: TaskSchema,
});
export type WorkflowTaskAdded = z.infer<typeof WorkflowTaskAddedSchema>;

export const WorkflowTaskUpdatedSchema = z.object({
  type: z.literal("workflow.task.updated"),
  task_index: index,
  task: TaskSchema,
});
export type WorkflowTaskUpdated = z.infer<typeof WorkflowTaskUpdatedSchema>;

export const GeneratedImageUpdatedSchema = z.object({
  type: z.literal("generated_image.updated"),
  image: GeneratedImageSchema,
  /** 0 to 1. */
  progress: z.number().nullish(),
});
export type GeneratedImageUpdated = z.infer<typeof GeneratedImageUpdatedSchema>;

export const ThreadItemUpdateSchema = z.discriminatedUnion("type", [
  ContentPartAddedSchema,
  ContentPartTextDeltaSchema,
  ContentPartAnnotationAddedSchema,
  ContentPartDoneSchema,
  WidgetStreamingTextValueDeltaSchema,
  WidgetComponentUpdatedSchema,
  WidgetRootUpdatedSchema,
  WorkflowTaskAddedSchema,
  WorkflowTaskUpdatedSchema,
  GeneratedImageUpdatedSchema,
]);
export type ThreadItemUpdate = z.infer<typeof ThreadItemUpdateSchema>;
