/**
 * One component of a widget tree as the server sent it. Models and templates write these trees, so
 * every prop is read leniently when it is rendered.
 */
export interface WidgetNode {
  readonly type: string;
  readonly [prop: string]: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isWidgetNode(value: unknown): value is WidgetNode {
  return isRecord(value) && typeof value.type === "string";
}

/** The child components of a node; `children` may be a list, one component, or absent. */
export function childNodes(node: WidgetNode): readonly WidgetNode[] {
  const { children } = node;
  if (Array.isArray(children)) return children.filter(isWidgetNode);
  return isWidgetNode(children) ? [children] : [];
}

/**
 * The React keys that let siblings keep their state when the tree changes. A node's key is its
 * `key`, else its `id`, else its position among siblings of the same type.
 */
export function siblingKeys(nodes: readonly WidgetNode[]): string[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const name = ownKey(node);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name}~${count}`;
  });
}

function ownKey({ type, key, id }: WidgetNode): string {
  if (typeof key === "string" && key) return `${type} key ${key}`;
  if (typeof id === "string" && id) return `${type} id ${id}`;
  return type;
}
