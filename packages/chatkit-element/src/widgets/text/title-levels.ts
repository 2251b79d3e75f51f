import { createContext } from "react";
import { childNodes, type WidgetNode } from "../../widget-tree/widget-node";

export const titleSizes = ["sm", "md", "lg", "xl", "2xl", "3xl", "4xl", "5xl"] as const;
const DEFAULT_SIZE = "md";

/** The heading level of each title in a widget, by node. */
export type TitleLevels = ReadonlyMap<WidgetNode, number>;

export const TitleLevelsContext = createContext<TitleLevels>(new Map());

/**
 * Derives a widget's heading outline from text sizes: a title goes below the nearest larger title
 * before it. The outline starts at level `first` and doesn't skip levels.
 */
export function titleLevels(root: WidgetNode, first: number): TitleLevels {
  const levels = new Map<WidgetNode, number>();
  const above: number[] = [];
  visit(root);
  return levels;

  function visit(node: WidgetNode): void {
    if (node.type === "Title") {
      const size = sizeOf(node);
      while (above.length > 0 && (above.at(-1) ?? 0) <= size) above.pop();
      levels.set(node, Math.min(6, first + above.length));
      above.push(size);
    }
    for (const child of childNodes(node)) visit(child);
  }
}

function sizeOf({ size }: WidgetNode): number {
  const index = titleSizes.findIndex((name) => name === size);
  return index < 0 ? titleSizes.indexOf(DEFAULT_SIZE) : index;
}
