import type { Blockquote, List, RootContent, Table } from "mdast";

/** A long block, split into the children that can no longer change and the rest. */
export interface Division {
  readonly finished: RootContent;
  readonly rest: RootContent;
  /** Offset at which the rest starts, in the parsed source. */
  readonly restStart: number;
}

/**
 * Divides a list, quote or table before its last settled child. Undefined if the node can't be
 * divided.
 */
export function divide(
  node: RootContent,
  isSettled: (offset: number) => boolean,
): Division | undefined {
  switch (node.type) {
    case "list":
      return divideChildren(node, isSettled, (children) => ({ ...node, children }));
    case "blockquote":
      return divideChildren(node, isSettled, (children) => ({ ...node, children }));
    case "table":
      return divideTable(node, isSettled);
    default:
      return undefined;
  }
}

function divideChildren<T extends List | Blockquote>(
  node: T,
  isSettled: (offset: number) => boolean,
  withChildren: (children: T["children"]) => T,
): Division | undefined {
  const last = lastSettled(node.children, isSettled);
  if (last < 1) return undefined;
  return {
    finished: withChildren(node.children.slice(0, last)),
    rest: withChildren(node.children.slice(last)),
    restStart: startOf(node.children[last]),
  };
}

function divideTable(node: Table, isSettled: (offset: number) => boolean): Division | undefined {
  const last = lastSettled(node.children, isSettled);
  const header = node.children[0];
  if (last < 2 || !header) return undefined;
  return {
    finished: { ...node, children: node.children.slice(0, last) },
    rest: { ...node, children: [header, ...node.children.slice(last)] },
    restStart: startOf(node.children[last]),
  };
}

function lastSettled(
  children: readonly { readonly position?: RootContent["position"] }[],
  isSettled: (offset: number) => boolean,
): number {
  return children.findLastIndex((child) => isSettled(startOf(child)));
}

export function startOf(node: { readonly position?: RootContent["position"] } | undefined): number {
  return node?.position?.start.offset ?? 0;
}

export function endOf(node: { readonly position?: RootContent["position"] } | undefined): number {
  return node?.position?.end.offset ?? 0;
}
