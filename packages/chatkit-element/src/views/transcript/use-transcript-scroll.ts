import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type VirtualItem,
  type Virtualizer,
} from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { TranscriptRow } from "../../state/transcript-rows";
import { useIsPrinting } from "../../ui/use-is-printing";
import { useElement, useElementState } from "../element-context";
import { estimateRow } from "./estimate-row";
import { gapToEnd, NEAR_END } from "./near-end";
import { useFollowing } from "./use-following";
import { useKeptEnd } from "./use-kept-end";
import { useKeptPlace } from "./use-kept-place";

type List = Virtualizer<HTMLDivElement, HTMLElement>;

const allRows = ({ count }: Range) => Array.from({ length: count }, (_, index) => index);

const NEVER = -1;
const OVERSCAN = 6;
/** The longest distance for a smooth scroll, in view heights. Longer ones jump. */
const SMOOTH_VIEWS = 3;
const TOP_PADDING = 16;
const BOTTOM_PADDING = 16;

export interface TranscriptScroll {
  readonly virtualizer: List;
  readonly measureRow: (row: HTMLElement | null) => void;
  /** Whether to show the button that scrolls to the end. */
  readonly awayFromEnd: boolean;
  readonly scrollToLatest: () => void;
}

/**
 * Positions the rows and decides when the view moves. It moves to the user's message on submit, and
 * follows the answer if the page or the reader asks for that.
 */
export function useTranscriptScroll(
  rows: readonly TranscriptRow[],
  scroller: RefObject<HTMLDivElement | null>,
): TranscriptScroll {
  const { options, session } = useElement();
  const submissions = useElementState((state) => state.submissions);
  const threadId = useElementState((state) => state.threadId);
  const running = useElementState((state) => state.turn !== null);
  const isPrinting = useIsPrinting();
  const list = useRef<List | null>(null);
  const [submittedKey, setSubmittedKey] = useState<string | null>(null);

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    estimateSize: useCallback(
      (index: number) => estimateRow(rows[index], session),
      [rows, session],
    ),
    overscan: OVERSCAN,
    rangeExtractor: isPrinting ? allRows : defaultRangeExtractor,
    anchorTo: "end",
    scrollEndThreshold: running ? NEVER : NEAR_END,
    paddingStart: TOP_PADDING,
    scrollPaddingStart: TOP_PADDING,
    paddingEnd: BOTTOM_PADDING + roomBelow(list.current, rows, submittedKey),
  });
  list.current = virtualizer;
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = isAboveView;

  useKeptPlace(scroller, !running);
  useKeptEnd(
    scroller,
    useCallback(() => virtualizer.scrollToEnd(), [virtualizer]),
  );
  useOpeningAtEnd(virtualizer, threadId, rows.length > 0);
  useSubmittedAtTop({ virtualizer, submissions, rows, onSubmitted: setSubmittedKey });

  const end = contentEnd(virtualizer, rows);
  const follow = useFollowing({
    scroller,
    end,
    submissions,
    automatic: options.thread?.autoScroll ?? false,
    scrollTo: useCallback(
      (offset) => virtualizer.scrollToOffset(offset + BOTTOM_PADDING, { behavior: "instant" }),
      [virtualizer],
    ),
  });
  const bottom = (virtualizer.scrollOffset ?? 0) + (virtualizer.scrollRect?.height ?? 0);
  return {
    virtualizer,
    measureRow: useCallback(
      (row) => {
        // The rows of one commit are measured one by one, and each may move the view. Without fresh
        // positions, the next row would be compared with a view that has already moved.
        virtualizer.getTotalSize();
        virtualizer.measureElement(row);
      },
      [virtualizer],
    ),
    awayFromEnd: rows.length > 0 && end - bottom > NEAR_END,
    scrollToLatest: useCallback(() => {
      const index = (list.current?.options.count ?? 0) - 1;
      const view = scroller.current;
      if (!view || index < 0) return;
      // A smooth scroll would never reach the end of an answer that is still growing.
      const jumps = running || gapToEnd(view) > view.clientHeight * SMOOTH_VIEWS;
      list.current?.scrollToIndex(index, { align: "end", behavior: jumps ? "instant" : motion() });
      view.focus({ preventScroll: true });
      follow();
    }, [scroller, running, follow]),
  };
}

/**
 * Whether a row is above the view. If such a row changes its height, the view moves with it, even
 * while the reader scrolls up.
 */
function isAboveView(row: VirtualItem, _delta: number, list: List): boolean {
  const offset = list.scrollOffset ?? 0;
  return list.itemSizeCache.has(row.key) ? row.end <= offset : row.start < offset;
}

/** Scrolls to the end of a thread that has just been opened. */
function useOpeningAtEnd(virtualizer: List, threadId: string | null, filled: boolean): void {
  const { session } = useElement();
  const opened = useRef<string | null | undefined>(undefined);
  useLayoutEffect(() => {
    if (!filled || opened.current === threadId) return;
    const created = opened.current === null || session.store.getState().turn !== null;
    opened.current = threadId;
    if (!created) virtualizer.scrollToEnd();
  }, [virtualizer, threadId, filled, session]);
}

interface Submitted {
  readonly virtualizer: List;
  readonly submissions: number;
  readonly rows: readonly TranscriptRow[];
  readonly onSubmitted: (key: string | null) => void;
}

/** Scrolls the message just sent to the top of the view, with space for the answer below it. */
function useSubmittedAtTop({ virtualizer, submissions, rows, onSubmitted }: Submitted): void {
  const seen = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (seen.current === submissions) return;
    const first = seen.current === null && submissions === 0;
    seen.current = submissions;
    const index = lastUserRow(rows);
    if (first || index < 0) return;
    onSubmitted(rows[index]?.key ?? null);
    requestAnimationFrame(() =>
      virtualizer.scrollToIndex(index, { align: "start", behavior: motion() }),
    );
  }, [submissions, rows, virtualizer, onSubmitted]);
}

/** The empty space that lets the submitted message reach the top while its answer is short. */
function roomBelow(
  list: List | null,
  rows: readonly TranscriptRow[],
  submittedKey: string | null,
): number {
  if (!list || submittedKey === null) return 0;
  const height = list.scrollRect?.height ?? 0;
  const index = rows.findIndex(({ key }) => key === submittedKey);
  if (index < 0) return 0;
  const start = list.measurementsCache[index]?.start;
  if (start === undefined) return height;
  const below = contentEnd(list, rows) - start;
  return Math.max(0, height - below - TOP_PADDING - BOTTOM_PADDING);
}

function contentEnd(list: List, rows: readonly TranscriptRow[]): number {
  list.getTotalSize();
  return list.measurementsCache[rows.length - 1]?.end ?? 0;
}

function lastUserRow(rows: readonly TranscriptRow[]): number {
  return rows.findLastIndex((row) => row.kind === "item" && row.speaker === "user");
}

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
