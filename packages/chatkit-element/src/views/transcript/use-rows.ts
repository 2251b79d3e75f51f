import { useRef } from "react";
import { sameRows, transcriptRows, type TranscriptRow } from "../../state/transcript-rows";
import type { ElementState } from "../../state/element-state";
import { useElementState } from "../element-context";

/** The transcript's rows. Returns the same array while only the content of items changes. */
export function useRows(): readonly TranscriptRow[] {
  const last = useRef<{ state: ElementState; rows: readonly TranscriptRow[] } | null>(null);
  return useElementState((state) => {
    if (last.current?.state === state) return last.current.rows;
    const fresh = transcriptRows(state);
    const before = last.current?.rows;
    const rows = before && sameRows(before, fresh) ? before : fresh;
    last.current = { state, rows };
    return rows;
  });
}
