import { z } from "zod";

const FileCitationSchema = z.looseObject({
  type: z.literal("file_citation"),
  filename: z.string().nullish(),
  index: z.int(),
});
export type FileCitation = z.infer<typeof FileCitationSchema>;

const ContainerFileCitationSchema = z.looseObject({
  type: z.literal("container_file_citation"),
  filename: z.string().nullish(),
  end_index: z.int(),
});
export type ContainerFileCitation = z.infer<typeof ContainerFileCitationSchema>;

const UrlCitationSchema = z.looseObject({
  type: z.literal("url_citation"),
  url: z.string(),
  title: z.string(),
  end_index: z.int(),
});
export type UrlCitation = z.infer<typeof UrlCitationSchema>;

/** The citations that can be shown. */
export const CitationSchema = z.discriminatedUnion("type", [
  FileCitationSchema,
  ContainerFileCitationSchema,
  UrlCitationSchema,
]);
