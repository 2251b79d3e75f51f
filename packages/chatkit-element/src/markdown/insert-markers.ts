import type { Literal, Nodes, PhrasingContent, RootContent } from "mdast";
import type { Marker } from "./annotation";
import { endOf, startOf } from "./divide";

/** A marker's position in the text. */
export interface MarkerNode extends Literal {
  type: "marker";
  marker: Marker;
}

declare module "mdast" {
  interface PhrasingContentMap {
    marker: MarkerNode;
  }
  interface RootContentMap {
    marker: MarkerNode;
  }
}

const REST_OF_WORD = /^[\p{L}\p{N}\p{M}_'’-]+/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]$/u;

/**
 * Copies a block with markers inserted into its text. A marker inside a word, link, code or formula
 * moves to its end. Markers that a block can't contain, such as those of a code block, are left
 * over.
 */
export function insertMarkers(
  block: RootContent,
  markers: readonly Marker[],
  shift: number,
): { readonly node: RootContent; readonly leftOver: readonly Marker[] } {
  const leftOver: Marker[] = [];
  let node = block;
  for (const marker of markers) {
    const changed = insertInto(node, marker, marker.offset - shift);
    if (changed) node = changed;
    else leftOver.push(marker);
  }
  return { node, leftOver };
}

function insertInto<T extends Nodes>(node: T, marker: Marker, at: number): T | undefined {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "tableCell":
    case "strong":
    case "emphasis":
    case "delete":
      return { ...node, children: insertPhrasing(node.children, marker, at) };
    case "list": {
      const children = insertBelow(node.children, marker, at);
      return children && { ...node, children };
    }
    case "listItem":
    case "blockquote": {
      const children = insertBelow(node.children, marker, at);
      return children && { ...node, children };
    }
    case "table": {
      const children = insertBelow(node.children, marker, at);
      return children && { ...node, children };
    }
    case "tableRow": {
      const children = insertBelow(node.children, marker, at);
      return children && { ...node, children };
    }
    default:
      return undefined;
  }
}

/** If a child can't contain the marker, the nearest earlier sibling that can does. */
function insertBelow<T extends Nodes>(
  children: readonly T[],
  marker: Marker,
  at: number,
): T[] | undefined {
  const place = Math.max(
    0,
    children.findLastIndex((child) => startOf(child) <= at),
  );
  for (let index = place; index >= 0; index--) {
    const child = children[index];
    const changed = child && insertInto(child, marker, at);
    if (changed) return children.with(index, changed);
  }
  return undefined;
}

function insertPhrasing(
  children: readonly PhrasingContent[],
  marker: Marker,
  at: number,
): PhrasingContent[] {
  const index = children.findIndex((child) => child.type !== "marker" && endOf(child) > at);
  const child = children[index];
  if (!child) return [...children, markerNode(marker, at)];
  const before = children.slice(0, index);
  const after = children.slice(index + 1);
  const outside = startOf(child) >= at && !continuesWord(before.at(-1), child);
  if (outside) return [...before, markerNode(marker, at), child, ...after];
  if (child.type === "text") {
    const [start, end] = splitAtWord(child.value, at - startOf(child));
    const first: PhrasingContent = { type: "text", value: start, position: endingAt(child, at) };
    const rest: PhrasingContent[] = end === "" ? [] : [textFrom(end, child, at)];
    return [...before, first, ...followedBy(markerNode(marker, at), [...rest, ...after])];
  }
  const changed = insertInto(child, marker, at);
  return changed
    ? [...before, changed, ...after]
    : [...before, child, ...followedBy(markerNode(marker, at), after)];
}

/** Inserts a marker after any others at the same position. */
function followedBy(node: MarkerNode, after: readonly PhrasingContent[]): PhrasingContent[] {
  const own = after.findIndex(({ type }) => type !== "marker");
  const place = own === -1 ? after.length : own;
  return [...after.slice(0, place), node, ...after.slice(place)];
}

function continuesWord(before: PhrasingContent | undefined, child: PhrasingContent): boolean {
  return (
    before?.type === "text" &&
    child.type === "text" &&
    WORD_CHARACTER.test(before.value) &&
    REST_OF_WORD.test(child.value)
  );
}

function splitAtWord(value: string, at: number): [string, string] {
  const index = Math.max(0, Math.min(at, value.length));
  const inWord = index > 0 && WORD_CHARACTER.test(value.slice(0, index));
  const rest = inWord ? (REST_OF_WORD.exec(value.slice(index))?.[0].length ?? 0) : 0;
  return [value.slice(0, index + rest), value.slice(index + rest)];
}

function endingAt({ position }: PhrasingContent, at: number): PhrasingContent["position"] {
  return position && { start: position.start, end: { ...position.end, offset: at } };
}

/**
 * The text after a split keeps its original offset, so that later markers are positioned correctly.
 */
function textFrom(value: string, whole: PhrasingContent, at: number): PhrasingContent {
  const { position } = whole;
  const end = position?.end;
  if (!end) return { type: "text", value };
  const offset = Math.max(at, endOf(whole) - value.length);
  return { type: "text", value, position: { start: { ...end, offset }, end } };
}

function markerNode(marker: Marker, at: number): MarkerNode {
  const point = { line: 1, column: 1, offset: at };
  return { type: "marker", value: "", marker, position: { start: point, end: point } };
}
