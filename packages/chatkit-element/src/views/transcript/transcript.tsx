import { useRef } from "react";
import type { VirtualItem } from "@tanstack/react-virtual";
import type { TranscriptRow } from "../../state/transcript-rows";
import { useTexts } from "../../ui/services";
import { useElementState } from "../element-context";
import { IconButton } from "../../ui/icon-button";
import { QuoteSelection } from "./quote-selection";
import { OlderItemsEdge, OlderItemsStatus } from "./older-items";
import { RowView } from "./row-view";
import { useRows } from "./use-rows";
import { useTranscriptScroll } from "./use-transcript-scroll";

/** The messages. Only those near the view are in the page. */
export function Transcript() {
  const text = useTexts();
  const rows = useRows();
  const running = useElementState((state) => state.turn !== null);
  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer, measureRow, awayFromEnd, scrollToLatest } = useTranscriptScroll(
    rows,
    scroller,
  );
  return (
    <div className="ck-transcript-frame">
      <OlderItemsStatus />
      <div
        ref={scroller}
        className="ck-transcript"
        part="transcript"
        role="log"
        aria-label={text("thread.messages")}
        aria-live="off"
        aria-busy={running}
        tabIndex={0}
      >
        <OlderItemsEdge scroller={scroller} />
        <div className="ck-rows" role="list" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((place) => (
            <PlacedRow
              key={place.key}
              place={place}
              row={rows[place.index]}
              count={rows.length}
              measure={measureRow}
            />
          ))}
        </div>
      </div>
      <QuoteSelection scroller={scroller} />
      {awayFromEnd ? (
        <IconButton
          icon="chevron-down"
          label={text("thread.latest")}
          className="ck-latest"
          part="scroll-latest"
          onClick={scrollToLatest}
        />
      ) : null}
    </div>
  );
}

interface PlacedRowProps {
  readonly place: VirtualItem;
  readonly row: TranscriptRow | undefined;
  readonly count: number;
  readonly measure: (element: HTMLElement | null) => void;
}

function PlacedRow({ place, row, count, measure }: PlacedRowProps) {
  if (!row) return null;
  return (
    <div
      ref={measure}
      className="ck-row"
      role="listitem"
      aria-setsize={count}
      aria-posinset={place.index + 1}
      data-index={place.index}
      data-row={row.kind}
      style={{ transform: `translateY(${place.start}px)` }}
    >
      <RowView row={row} />
    </div>
  );
}
