import { createContext, memo, useContext, useEffect, type ComponentType } from "react";
import { useElementServices } from "../../ui/services";
import { childNodes, siblingKeys, type WidgetNode } from "../../widget-tree/widget-node";

export interface NodeProps {
  readonly node: WidgetNode;
}

export type ComponentRegistry = ReadonlyMap<string, ComponentType<NodeProps>>;

/**
 * Components are provided by context, so that containers don't import everything they can contain.
 */
export const ComponentRegistryContext = createContext<ComponentRegistry>(new Map());

/** The unknown types already reported for each element, by its services object. */
const reported = new WeakMap<object, Set<string>>();

export const NodeView = memo(function NodeView({ node }: NodeProps) {
  const Component = useContext(ComponentRegistryContext).get(node.type);
  return Component ? <Component node={node} /> : <UnknownNode node={node} />;
});

export function ChildViews({ node }: NodeProps) {
  return <NodeViews nodes={childNodes(node)} />;
}

export function NodeViews({ nodes }: { readonly nodes: readonly WidgetNode[] }) {
  const keys = siblingKeys(nodes);
  return nodes.map((child, index) => <NodeView key={keys[index]} node={child} />);
}

function UnknownNode({ node }: NodeProps) {
  const services = useElementServices();
  useEffect(() => {
    const types = reported.get(services.log) ?? new Set<string>();
    reported.set(services.log, types);
    if (types.has(node.type)) return;
    types.add(node.type);
    services.log("widget.unknown_component", { type: node.type });
  }, [node.type, services]);
  return <ChildViews node={node} />;
}
