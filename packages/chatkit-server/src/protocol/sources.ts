import * as z from "zod";
import { IconNameSchema } from "./icons";
import { JsonObjectSchema } from "./json";

const sourceFields = {
  title: z.string(),
  description: z.string().nullish(),
  timestamp: z.string().nullish(),
  group: z.string().nullish(),
};

export const FileSourceSchema = z.looseObject({
  type: z.literal("file").default("file"),
  ...sourceFields,
  filename: z.string(),
});
export type FileSource = z.infer<typeof FileSourceSchema>;

export const UrlSourceSchema = z.looseObject({
  type: z.literal("url").default("url"),
  ...sourceFields,
  url: z.string(),
  attribution: z.string().nullish(),
});
export type UrlSource = z.infer<typeof UrlSourceSchema>;

export const EntitySourceSchema = z.looseObject({
  type: z.literal("entity").default("entity"),
  ...sourceFields,
  id: z.string(),
  icon: IconNameSchema.nullish(),
  /** Heading of the default hover card. */
  label: z.string().nullish(),
  /** Replaces the inline icon. */
  inline_label: z.string().nullish(),
  interactive: z.boolean().default(false),
  data: JsonObjectSchema.default({}),
  /** Deprecated upstream and ignored by clients. */
  preview: z.literal("lazy").nullish(),
});
export type EntitySource = z.infer<typeof EntitySourceSchema>;

/** A source without a type is recognized by its members: `filename`, `url` or `id`. */
export const SourceSchema = z.discriminatedUnion(
  "type",
  [FileSourceSchema, UrlSourceSchema, EntitySourceSchema],
  { unionFallback: true },
);
export type Source = z.infer<typeof SourceSchema>;

export const AnnotationSchema = z.looseObject({
  type: z.literal("annotation").default("annotation"),
  source: SourceSchema,
  /** Position of the marker in the text, in characters. */
  index: z.int().nullish(),
});
export type Annotation = z.infer<typeof AnnotationSchema>;
