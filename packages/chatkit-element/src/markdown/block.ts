import type { RootContent } from "mdast";

/** One parsed stretch of the source; long blocks are parsed in several. */
export interface Segment {
  readonly node: RootContent;
  /** What to add to the node's own offsets to get offsets in the whole source. */
  readonly shift: number;
  /** Repeats the header of a table that an earlier segment has shown already. */
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
  /** More of it may still come. */
  readonly open: boolean;
}
