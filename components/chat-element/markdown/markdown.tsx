import { memo, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Annotation, EntitySource } from "@/lib/chatkit/protocol";
import { createLazyModule, useLazyModule } from "../lazy-module";
import { placeMarkers } from "./annotation";
import type { Marker } from "./annotation";
import type { Block } from "./block";
import { BlockGroups } from "./block-groups";
import { BlockView } from "./block-view";
import { GrowingDocument } from "./growing-document";
import type { Parse } from "./growing-document";
import { MarkdownContext } from "./markdown-context";
import { PlainText, PlainTextOnFailure } from "./plain-text";

const NO_ANNOTATIONS: readonly Annotation[] = [];
const NO_MARKERS: readonly Marker[] = [];

const parser = createLazyModule(() => import("./parser"));

export interface MarkdownProps {
  readonly text: string;
  /** More of the text is to come: syntax that breaks off is finished, not shown. */
  readonly streaming?: boolean;
  /** Sources whose marks are set into the text. */
  readonly annotations?: readonly Annotation[];
  /** The level for the text's first-level headings, 1 to 6. */
  readonly headingLevel?: number;
  readonly renderEntity?: (source: EntitySource, content: ReactNode) => ReactNode;
}

/**
 * GitHub-flavoured Markdown with maths, as React elements only. Shows the plain text until the
 * parser has arrived, and draws a growing text's finished blocks only once.
 */
export const Markdown = memo(function Markdown(props: MarkdownProps) {
  const { text, streaming = false, annotations = NO_ANNOTATIONS } = props;
  const { headingLevel = 4, renderEntity } = props;
  const parse = useLazyModule(parser)?.parseMarkdown;
  const settings = useMemo(() => ({ headingLevel, renderEntity }), [headingLevel, renderEntity]);
  const markers = useMemo(
    () => (annotations.length > 0 ? placeMarkers(text, annotations) : NO_MARKERS),
    [text, annotations],
  );
  return (
    <div className="ck-md">
      <MarkdownContext value={settings}>
        {parse ? (
          <PlainTextOnFailure text={text}>
            <ParsedText parse={parse} text={text} streaming={streaming} markers={markers} />
          </PlainTextOnFailure>
        ) : (
          <PlainText text={text} />
        )}
      </MarkdownContext>
    </div>
  );
});

interface ParsedTextProps {
  readonly parse: Parse;
  readonly text: string;
  readonly streaming: boolean;
  readonly markers: readonly Marker[];
}

function ParsedText({ parse, text, streaming, markers }: ParsedTextProps) {
  const [document] = useState(() => new GrowingDocument(parse));
  const [groups] = useState(() => new BlockGroups());
  const blocks = document.update(text, streaming);
  return groups
    .update(blocks)
    .map((group, index) => (
      <GroupView key={index} blocks={group} markers={markersIn(group, blocks, markers)} />
    ));
}

function markersIn(
  group: readonly Block[],
  blocks: readonly Block[],
  markers: readonly Marker[],
): readonly Marker[] {
  const first = group[0];
  if (!first || markers.length === 0) return NO_MARKERS;
  const next = blocks[first.ordinal + group.length];
  return between(markers, first.ordinal === 0 ? 0 : first.start, next?.start ?? Infinity);
}

function between(markers: readonly Marker[], start: number, end: number): readonly Marker[] {
  const own = markers.filter(({ offset }) => offset >= start && offset < end);
  return own.length > 0 ? own : NO_MARKERS;
}

interface GroupViewProps {
  readonly blocks: readonly Block[];
  readonly markers: readonly Marker[];
}

const GroupView = memo(
  function GroupView({ blocks, markers }: GroupViewProps) {
    return blocks.map((block, index) => (
      <BlockView
        key={index}
        block={block}
        markers={between(
          markers,
          index === 0 ? 0 : block.start,
          blocks[index + 1]?.start ?? Infinity,
        )}
      />
    ));
  },
  (before, after) =>
    before.blocks === after.blocks &&
    before.markers.length === after.markers.length &&
    before.markers.every((marker, index) => marker === after.markers[index]),
);
