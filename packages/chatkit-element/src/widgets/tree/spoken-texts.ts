import { withoutMarkdown } from "../../markdown/without-markdown";
import { childNodes, type WidgetNode } from "../../widget-tree/widget-node";

const SPOKEN_PROPS = new Map([
  ["Text", "value"],
  ["Title", "value"],
  ["Caption", "value"],
  ["Markdown", "value"],
  ["Badge", "label"],
  ["Image", "alt"],
]);

/** The texts in a part of a widget, without its controls, which have their own names. */
export function spokenTexts(node: WidgetNode): string[] {
  const own = node[SPOKEN_PROPS.get(node.type) ?? ""];
  const spoken = typeof own === "string" ? own.trim() : "";
  return [
    ...(spoken === "" ? [] : [node.type === "Markdown" ? withoutMarkdown(spoken) : spoken]),
    ...childNodes(node).flatMap(spokenTexts),
  ];
}

/** What a part of a widget is about: its first title, or else its first text. */
export function titleOf(node: WidgetNode): string {
  return firstOf("Title", node) ?? firstOf("Text", node) ?? firstOf("Caption", node) ?? "";
}

function firstOf(type: string, node: WidgetNode): string | undefined {
  if (node.type === type) return spokenTexts(node)[0];
  for (const child of childNodes(node)) {
    const found = firstOf(type, child);
    if (found !== undefined) return found;
  }
  return undefined;
}
