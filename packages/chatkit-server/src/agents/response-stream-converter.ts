import type { Annotation } from "../protocol";
import type { FileCitation, ContainerFileCitation, UrlCitation } from "./citation-schemas";

type MaybePromise<T> = T | Promise<T>;

export interface ResponseStreamConverterOptions {
  /** How many partial images a generation is expected to send; without it progress stays 0. */
  partialImages?: number | undefined;
}

/** Converts what a model streams into thread content. Override methods to change the conversion. */
export class ResponseStreamConverter {
  readonly partialImages: number | undefined;

  constructor(options: ResponseStreamConverterOptions = {}) {
    this.partialImages = options.partialImages;
  }

  /**
   * The URL under which a generated image is shown and stored. The default is a data URL, which
   * puts the bytes into the thread: override it to store them elsewhere. `imageId` is the call's id
   * for all images of one call; `partialIndex` is undefined for the final one.
   */
  imageToUrl(_imageId: string, base64: string, _partialIndex?: number): MaybePromise<string> {
    return `data:image/png;base64,${base64}`;
  }

  /** From 0 to 1. */
  partialImageProgress(partialIndex: number): number {
    if (this.partialImages === undefined || this.partialImages <= 0) return 0;
    return Math.min(1, partialIndex / this.partialImages);
  }

  /** Null drops the citation. The default drops files without a name. */
  fileCitationToAnnotation(citation: FileCitation): MaybePromise<Annotation | null> {
    return fileAnnotation(citation.filename, citation.index);
  }

  /** Null drops the citation. The default drops files without a name. */
  containerFileCitationToAnnotation(
    citation: ContainerFileCitation,
  ): MaybePromise<Annotation | null> {
    return fileAnnotation(citation.filename, citation.end_index);
  }

  /** Null drops the citation. */
  urlCitationToAnnotation(citation: UrlCitation): MaybePromise<Annotation | null> {
    const { url, title, end_index: index } = citation;
    return { type: "annotation", source: { type: "url", url, title }, index };
  }
}

function fileAnnotation(filename: string | null | undefined, index: number): Annotation | null {
  if (!filename) return null;
  return { type: "annotation", source: { type: "file", filename, title: filename }, index };
}
