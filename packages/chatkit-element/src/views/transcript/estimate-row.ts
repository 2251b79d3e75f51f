import type { Session } from "../../session/session";
import type { TranscriptRow } from "../../state/transcript-rows";
import { LENGTH_PER_TASK } from "../../markdown";

const LINE = 26;
const CHARACTERS_PER_LINE = 72;
const heights = { actions: 44, working: 44, failure: 72, waiting_tool: 72 } as const;
const ITEM = 160;

/** Estimates a row's height in pixels before it has been measured. */
export function estimateRow(row: TranscriptRow | undefined, session: Session): number {
  if (!row) return ITEM;
  if (row.kind !== "item") return heights[row.kind];
  const item = session.store.getState().items.entries.get(row.key)?.item;
  if (item?.type !== "assistant_message" && item?.type !== "user_message") return ITEM;
  const length = item.content.reduce((total, part) => total + part.text.length, 0);
  // At first, no more than this is rendered.
  const drawn = Math.min(length, LENGTH_PER_TASK);
  return LINE * (2 + Math.ceil(drawn / CHARACTERS_PER_LINE));
}
