import type { RootContent } from "mdast";

/** A parsed part of the source. Long blocks are parsed in several segments. */
export interface Segment {
  readonly node: RootContent;
  /** What to add to the node's own offsets to get offsets in the whole source. */
  readonly shift: number;
  /** Whether the segment starts with a copy of the table header from an earlier segment. */
  readonly repeatsHeader: boolean;
}

/** A top-level block. Its identity changes only when its content does. */
export interface Block {
  /** Position among all blocks, stable while the source grows. */
  readonly ordinal: number;
  /** Offsets in the whole source. */
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  /** Whether more of the block may follow. */
  readonly open: boolean;
}
