import { useLayoutEffect, useRef, useState } from "react";
import { childNodes, siblingKeys } from "../tree/widget-node";
import { NodeView, type NodeProps } from "../tree/node-view";

/** Moves smoothly to the new height and fades the new child in when its only child changes. */
export function Transition({ node }: NodeProps) {
  const child = childNodes(node)[0];
  const key = child ? siblingKeys([child])[0] : undefined;
  const content = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div className="w-transition" style={height === null ? {} : { height }}>
      <div ref={content}>
        {child ? (
          <div className="w-transition-child" key={key}>
            <NodeView node={child} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
