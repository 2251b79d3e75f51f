import { memo, useEffect, useId, useMemo, useState } from "react";
import type { Marker } from "./annotation";
import type { Block } from "./block";
import { BlockGroups } from "./block-groups";
import { BlockView } from "./block-view";
import { FootnoteList } from "./footnote-list";
import { FootnotesContext } from "./footnote-mark";
import { FootnoteCollector } from "./footnotes";
import { GrowingDocument } from "./growing-document";
import { LENGTH_PER_TASK } from "./length-per-task";
import { parseMarkdown } from "./parser";

const NO_MARKERS: readonly Marker[] = [];

interface ParsedTextProps {
  readonly text: string;
  readonly streaming: boolean;
  readonly markers: readonly Marker[];
}

/** Renders a text as blocks. When the text grows, only the changed blocks rerender. */
export function ParsedText({ text, streaming, markers }: ParsedTextProps) {
  const [document] = useState(() => new GrowingDocument(parseMarkdown));
  const [groups] = useState(() => new BlockGroups());
  const [collector] = useState(() => new FootnoteCollector());
  const shown = useShownPart(text);
  const growing = streaming || shown.length < text.length;
  const blocks = document.update(shown, growing);
  const notes = collector.update(shown, blocks, growing);
  const idPrefix = useId();
  const footnotes = useMemo(() => ({ notes, idPrefix }), [notes, idPrefix]);
  return (
    <FootnotesContext value={footnotes}>
      {groups.update(blocks).map((group, index) => (
        <GroupView key={index} blocks={group} markers={markersIn(group, blocks, markers)} />
      ))}
      <FootnoteList />
    </FootnotesContext>
  );
}

/** Spreads a very long text over several tasks, so that none of them blocks the page. */
function useShownPart(text: string): string {
  const [limit, setLimit] = useState(LENGTH_PER_TASK);
  const isPartial = text.length > limit;
  useEffect(() => {
    if (!isPartial) return;
    const timer = setTimeout(() => setLimit(limit + LENGTH_PER_TASK));
    return () => clearTimeout(timer);
  }, [isPartial, limit]);
  if (!isPartial) return text;
  const gap = text.lastIndexOf(" ", limit) + 1;
  return text.slice(0, gap > limit - LENGTH_PER_TASK ? gap : limit);
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
