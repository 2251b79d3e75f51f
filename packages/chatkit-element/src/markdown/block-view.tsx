import type { RootContent } from "mdast";
import { memo } from "react";
import type { Marker } from "./annotation";
import type { Block, Segment } from "./block";
import { Citation } from "./citation";
import { NodeView } from "./flow-view";
import { insertMarkers } from "./insert-markers";

interface BlockViewProps {
  readonly block: Block;
  readonly markers: readonly Marker[];
}

/** One block of a text. It rerenders only when the block or its markers change. */
export const BlockView = memo(
  function BlockView({ block, markers }: BlockViewProps) {
    const { node, leftOver } = withMarkers(block, markers);
    return (
      <>
        {node && <NodeView node={node} open={block.open} dir="auto" />}
        {leftOver.length > 0 && (
          <p>
            {leftOver.map((marker) => (
              <Citation key={marker.offset} marker={marker} />
            ))}
          </p>
        )}
      </>
    );
  },
  (before, after) => before.block === after.block && sameMarkers(before.markers, after.markers),
);

function withMarkers(block: Block, markers: readonly Marker[]) {
  const leftOver: Marker[] = [];
  const nodes = block.segments.map((segment, index) => {
    const next = block.segments[index + 1];
    const own = markers.filter(({ offset }) => belongsTo(offset, index, segment, next));
    if (own.length === 0) return segment;
    const placed = insertMarkers(segment.node, own, segment.shift);
    leftOver.push(...placed.leftOver);
    return { ...segment, node: placed.node };
  });
  return { node: joinSegments(nodes), leftOver };
}

function belongsTo(
  offset: number,
  index: number,
  segment: Segment,
  next: Segment | undefined,
): boolean {
  return (index === 0 || offset >= partStart(segment)) && (!next || offset < partStart(next));
}

function partStart({ node, shift, repeatsHeader }: Segment): number {
  const first = repeatsHeader && node.type === "table" ? (node.children[1] ?? node) : node;
  return (first.position?.start.offset ?? 0) + shift;
}

/** Joins the segments of a block into one node. */
function joinSegments(segments: readonly Segment[]): RootContent | undefined {
  const [first, ...others] = segments;
  if (!first) return undefined;
  if (others.length === 0) return first.node;
  switch (first.node.type) {
    case "list":
      return {
        ...first.node,
        children: segments.flatMap(({ node }) => (node.type === "list" ? node.children : [])),
      };
    case "blockquote":
      return {
        ...first.node,
        children: segments.flatMap(({ node }) => (node.type === "blockquote" ? node.children : [])),
      };
    case "table":
      return {
        ...first.node,
        children: segments.flatMap(({ node, repeatsHeader }) =>
          node.type === "table" ? node.children.slice(repeatsHeader ? 1 : 0) : [],
        ),
      };
    default:
      return first.node;
  }
}

function sameMarkers(before: readonly Marker[], after: readonly Marker[]): boolean {
  return (
    before.length === after.length &&
    before.every(
      (marker, index) =>
        marker.offset === after[index]?.offset &&
        marker.sources.length === after[index].sources.length,
    )
  );
}
