import { childNodes, isWidgetNode, type WidgetNode } from "./widget-node";

/** The three updates of a pending widget item, with their protocol names. */
export type WidgetUpdate =
  | {
      readonly type: "widget.streaming_text.value_delta";
      readonly component_id: string;
      readonly delta: string;
      readonly done: boolean;
    }
  | {
      readonly type: "widget.component.updated";
      readonly component_id: string;
      readonly component: unknown;
    }
  | { readonly type: "widget.root.updated"; readonly widget: unknown };

export interface WidgetUpdateResult {
  readonly widget: WidgetNode;
  /** Why the update was ignored, or null if it was applied. Contains no text of the widget. */
  readonly refusal: string | null;
}

/**
 * Applies one update to a widget tree. Unchanged branches keep their identity. An update that
 * doesn't fit is ignored.
 */
export function applyWidgetUpdate(widget: WidgetNode, update: WidgetUpdate): WidgetUpdateResult {
  if (update.type === "widget.root.updated") {
    return isWidgetNode(update.widget)
      ? { widget: update.widget, refusal: null }
      : { widget, refusal: "The new root is not a widget." };
  }
  const revise = update.type === "widget.component.updated" ? replacement(update) : growth(update);
  if (!revise) return { widget, refusal: "The new component is not a widget component." };
  const next = reviseById(widget, update.component_id, revise);
  if (!next) return { widget, refusal: "No component has the id of the update." };
  if (next === widget) return { widget, refusal: "Only Text and Markdown stream their value." };
  return { widget: next, refusal: null };
}

type Revision = (node: WidgetNode) => WidgetNode;

function replacement(update: { readonly component: unknown }): Revision | null {
  const { component } = update;
  return isWidgetNode(component) ? () => component : null;
}

function growth(update: { readonly delta: string; readonly done: boolean }): Revision {
  return (node) => {
    if (node.type !== "Text" && node.type !== "Markdown") return node;
    const before = typeof node.value === "string" ? node.value : "";
    return { ...node, value: before + update.delta, streaming: !update.done };
  };
}

/** Null when no component has the id. */
function reviseById(node: WidgetNode, id: string, revise: Revision): WidgetNode | null {
  if (node.id === id) return revise(node);
  const children = childNodes(node);
  for (const [index, child] of children.entries()) {
    const next = reviseById(child, id, revise);
    if (next === child) return node;
    if (next) return { ...node, children: withChild(node, children, index, next) };
  }
  return null;
}

function withChild(
  node: WidgetNode,
  children: readonly WidgetNode[],
  index: number,
  next: WidgetNode,
): WidgetNode | WidgetNode[] {
  if (!Array.isArray(node.children)) return next;
  return children.map((child, at) => (at === index ? next : child));
}
