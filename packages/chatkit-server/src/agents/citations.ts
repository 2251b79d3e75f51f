import type { Annotation, AssistantMessageContent } from "../protocol";
import { CitationSchema } from "./citation-schemas";
import type { ResponseContentPart } from "./response-events";
import type { ResponseStreamConverter } from "./response-stream-converter";

/** Null for annotations that can't be shown. */
export async function convertAnnotation(
  raw: unknown,
  converter: ResponseStreamConverter,
): Promise<Annotation | null> {
  const { data: citation } = CitationSchema.safeParse(raw);
  switch (citation?.type) {
    case undefined:
      return null;
    case "file_citation":
      return converter.fileCitationToAnnotation(citation);
    case "container_file_citation":
      return converter.containerFileCitationToAnnotation(citation);
    case "url_citation":
      return converter.urlCitationToAnnotation(citation);
  }
}

/** A refusal becomes ordinary text. */
export async function convertContentPart(
  part: NonNullable<ResponseContentPart>,
  converter: ResponseStreamConverter,
): Promise<AssistantMessageContent> {
  if (!("text" in part)) return { type: "output_text", text: part.refusal, annotations: [] };
  const annotations: Annotation[] = [];
  for (const raw of part.annotations) {
    const annotation = await convertAnnotation(raw, converter);
    if (annotation) annotations.push(annotation);
  }
  return { type: "output_text", text: part.text, annotations };
}

export async function convertContent(
  parts: readonly ResponseContentPart[],
  converter: ResponseStreamConverter,
): Promise<AssistantMessageContent[]> {
  const content: AssistantMessageContent[] = [];
  for (const part of parts) {
    if (part) content.push(await convertContentPart(part, converter));
  }
  return content;
}
