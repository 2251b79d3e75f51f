import type { Definition, Nodes, Parents, Root } from "mdast";

/** Replaces references with the links and images they stand for. */
export function resolveReferences(root: Root): Root {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  if (definitions.size > 0) replaceIn(root, definitions);
  return root;
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === "definition" && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node);
  }
  if ("children" in node) for (const child of node.children) collect(child, definitions);
}

function replaceIn(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  for (const [index, child] of parent.children.entries()) {
    if ("children" in child) replaceIn(child, definitions);
    if (child.type !== "linkReference" && child.type !== "imageReference") continue;
    const definition = definitions.get(child.identifier);
    if (!definition) continue;
    const { url, title } = definition;
    const { position } = child;
    parent.children[index] =
      child.type === "linkReference"
        ? { type: "link", url, title, children: child.children, position }
        : { type: "image", url, title, alt: child.alt, position };
  }
}
