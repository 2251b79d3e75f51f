import { memo, useMemo } from "react";
import type { ReactNode } from "react";
import type { Annotation, EntitySource } from "@acme/chatkit-server/protocol";
import { createLazyModule, useLazyModule } from "../ui/lazy-module";
import { placeMarkers } from "./annotation";
import type { Marker } from "./annotation";
import { MarkdownContext } from "./markdown-context";
import { PlainText, PlainTextOnFailure } from "./plain-text";

const NO_ANNOTATIONS: readonly Annotation[] = [];
const NO_MARKERS: readonly Marker[] = [];

const renderer = createLazyModule(() => import("./parsed-text"));

export interface MarkdownProps {
  readonly text: string;
  /** Whether more of the text will follow. Unfinished syntax at the end is then completed. */
  readonly streaming?: boolean;
  /** The sources to cite in the text. */
  readonly annotations?: readonly Annotation[];
  /** The level for the text's first-level headings, 1 to 6. */
  readonly headingLevel?: number;
  readonly renderEntity?: (source: EntitySource, content: ReactNode) => ReactNode;
}

/**
 * Renders GitHub-flavored Markdown with math as React elements, never as HTML strings. Shows the
 * plain text until the parser has loaded.
 */
export const Markdown = memo(function Markdown(props: MarkdownProps) {
  const { text, streaming = false, annotations = NO_ANNOTATIONS } = props;
  const { headingLevel = 4, renderEntity } = props;
  const ParsedText = useLazyModule(renderer)?.ParsedText;
  const settings = useMemo(() => ({ headingLevel, renderEntity }), [headingLevel, renderEntity]);
  const markers = useMemo(
    () => (annotations.length > 0 ? placeMarkers(text, annotations) : NO_MARKERS),
    [text, annotations],
  );
  return (
    <div className="ck-md">
      <MarkdownContext value={settings}>
        {ParsedText ? (
          <PlainTextOnFailure text={text}>
            <ParsedText text={text} streaming={streaming} markers={markers} />
          </PlainTextOnFailure>
        ) : (
          <PlainText text={text} />
        )}
      </MarkdownContext>
    </div>
  );
});
