import { childNodes, type WidgetNode } from "../../widget-tree/widget-node";

export const MAX_WIDGET_DEPTH = 32;
export const MAX_WIDGET_NODES = 2000;

export interface LimitedWidget {
  readonly root: WidgetNode;
  /** How many components were omitted because the tree was too deep or too large. */
  readonly omitted: number;
}

/** Limits a tree to the depth and number of components that a thread can show safely. */
export function limitWidget(root: WidgetNode): LimitedWidget {
  const budget = { nodes: MAX_WIDGET_NODES - 1, omitted: 0 };
  return { root: limitNode(root, 1, budget), omitted: budget.omitted };
}

interface Budget {
  nodes: number;
  omitted: number;
}

function limitNode(node: WidgetNode, depth: number, budget: Budget): WidgetNode {
  const children = childNodes(node);
  if (children.length === 0) return node;
  if (depth >= MAX_WIDGET_DEPTH) {
    budget.omitted += children.length;
    return { ...node, children: [] };
  }
  const admitted = children.slice(0, budget.nodes);
  budget.nodes -= admitted.length;
  budget.omitted += children.length - admitted.length;
  const limited = admitted.map((child) => limitNode(child, depth + 1, budget));
  const changed =
    limited.length !== children.length || limited.some((child, i) => child !== children[i]);
  return changed ? { ...node, children: limited } : node;
}
