import type {
  WidgetComponent,
  WidgetRoot,
  WidgetRootUpdated,
  WidgetStreamingTextValueDelta,
} from "../protocol";

export type WidgetUpdate = WidgetStreamingTextValueDelta | WidgetRootUpdated;

/**
 * The updates from one state of a widget to the next: none if they are equal, text deltas if only
 * the text of `Text` and `Markdown` nodes with an id grew, otherwise the new root.
 */
export function diffWidget(before: WidgetRoot, after: WidgetRoot): WidgetUpdate[] {
  const deltas: WidgetStreamingTextValueDelta[] = [];
  const addressed = new Set<string>();
  const onlyGrew = compareNodes(before, after, (node, delta) => {
    if (!node.id || addressed.has(node.id)) return false;
    addressed.add(node.id);
    deltas.push({
      type: "widget.streaming_text.value_delta",
      component_id: node.id,
      delta,
      done: node.streaming !== true,
    });
    return true;
  });
  return onlyGrew ? deltas : [{ type: "widget.root.updated", widget: after }];
}

/** Called for a node whose text grew; returns false if a delta can't express it. */
type Grow = (node: WidgetComponent, delta: string) => boolean;

const cannotGrow: Grow = () => false;

function compareNodes(before: WidgetComponent, after: WidgetComponent, grow: Grow): boolean {
  return everyProp(before, after, (prop, old, now) => {
    if (prop === "children") return compareChildren(old, now, grow);
    if (old === now) return true;
    if (prop === "value" && isStreamable(before) && isStreamable(after)) {
      if (typeof old !== "string" || typeof now !== "string") return false;
      return now.startsWith(old) && grow(after, now.slice(old.length));
    }
    return isEqual(old, now);
  });
}

function compareChildren(before: unknown, after: unknown, grow: Grow): boolean {
  if (Array.isArray(before) && Array.isArray(after)) {
    return (
      before.length === after.length &&
      before.every((child: unknown, index) => compareChild(child, after[index], grow))
    );
  }
  // Clients apply deltas only in lists of children, not to a single child such as a transition's.
  return compareChild(before, after, cannotGrow);
}

function compareChild(before: unknown, after: unknown, grow: Grow): boolean {
  return isNode(before) && isNode(after)
    ? compareNodes(before, after, grow)
    : isEqual(before, after);
}

function isStreamable(node: WidgetComponent): boolean {
  return node.type === "Text" || node.type === "Markdown";
}

function isNode(value: unknown): value is WidgetComponent {
  return isObject(value) && typeof value.type === "string";
}

/** Deep equality of JSON, where null counts as absent. */
function isEqual(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (before === null || before === undefined) return after === null || after === undefined;
  if (Array.isArray(before) && Array.isArray(after)) {
    return (
      before.length === after.length && before.every((value, index) => isEqual(value, after[index]))
    );
  }
  if (!isObject(before) || !isObject(after)) return false;
  return everyProp(before, after, (_prop, old, now) => isEqual(old, now));
}

function everyProp(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  compare: (prop: string, old: unknown, now: unknown) => boolean,
): boolean {
  for (const prop in before) {
    if (!compare(prop, before[prop], after[prop])) return false;
  }
  for (const prop in after) {
    if (!(prop in before) && !compare(prop, undefined, after[prop])) return false;
  }
  return true;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
