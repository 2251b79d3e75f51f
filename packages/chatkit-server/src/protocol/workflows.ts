import * as z from "zod";
import { IconNameSchema } from "./icons";
import { FileSourceSchema, UrlSourceSchema } from "./sources";

const StatusIndicatorSchema = z.enum(["none", "loading", "complete"]).default("none");

export const CustomTaskSchema = z.looseObject({
  type: z.literal("custom"),
  status_indicator: StatusIndicatorSchema,
  title: z.string().nullish(),
  icon: IconNameSchema.nullish(),
  content: z.string().nullish(),
});
export type CustomTask = z.infer<typeof CustomTaskSchema>;

export const SearchTaskSchema = z.looseObject({
  type: z.literal("web_search"),
  status_indicator: StatusIndicatorSchema,
  title: z.string().nullish(),
  title_query: z.string().nullish(),
  queries: z.array(z.string()).default([]),
  sources: z.array(UrlSourceSchema).default([]),
});
export type SearchTask = z.infer<typeof SearchTaskSchema>;

export const ThoughtTaskSchema = z.looseObject({
  type: z.literal("thought"),
  status_indicator: StatusIndicatorSchema,
  title: z.string().nullish(),
  content: z.string(),
});
export type ThoughtTask = z.infer<typeof ThoughtTaskSchema>;

export const FileTaskSchema = z.looseObject({
  type: z.literal("file"),
  status_indicator: StatusIndicatorSchema,
  title: z.string().nullish(),
  sources: z.array(FileSourceSchema).default([]),
});
export type FileTask = z.infer<typeof FileTaskSchema>;

export const ImageTaskSchema = z.looseObject({
  type: z.literal("image"),
  status_indicator: StatusIndicatorSchema,
  title: z.string().nullish(),
});
export type ImageTask = z.infer<typeof ImageTaskSchema>;

export const TaskSchema = z.discriminatedUnion("type", [
  CustomTaskSchema,
  SearchTaskSchema,
  ThoughtTaskSchema,
  FileTaskSchema,
  ImageTaskSchema,
]);
export type Task = z.infer<typeof TaskSchema>;

/** Either a title or a duration in whole seconds; the union has no `type` member. */
export const WorkflowSummarySchema = z.union([
  z.looseObject({ title: z.string(), icon: IconNameSchema.nullish() }),
  z.looseObject({ duration: z.int() }),
]);
export type WorkflowSummary = z.infer<typeof WorkflowSummarySchema>;

export const WorkflowSchema = z.looseObject({
  type: z.enum(["custom", "reasoning"]),
  tasks: z.array(TaskSchema).default([]),
  summary: WorkflowSummarySchema.nullish(),
  expanded: z.boolean().default(false),
});
export type Workflow = z.infer<typeof WorkflowSchema>;
