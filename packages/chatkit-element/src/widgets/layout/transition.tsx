import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { FormScopeContext, useFormScope } from "../forms/form-scope";
import { useFieldsOutsideForms } from "../forms/use-form";
import { NodeView, type NodeProps } from "../tree/node-view";
import { childNodes, siblingKeys, type WidgetNode } from "../../widget-tree/widget-node";

interface Scene {
  readonly current: WidgetNode | undefined;
  /** The previous child, until it has faded out. */
  readonly leaving: WidgetNode | undefined;
}

/** Crossfades to a new child and animates the height. */
export function Transition({ node }: NodeProps) {
  const child = childNodes(node)[0];
  const [scene, setScene] = useState<Scene>({ current: child, leaving: undefined });
  if (scene.current !== child) {
    const stays = keyOf(scene.current) === keyOf(child);
    setScene({ current: child, leaving: stays ? scene.leaving : scene.current });
  }
  const forget = useCallback(() => setScene((now) => ({ ...now, leaving: undefined })), []);
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
        {[scene.leaving, scene.current].map((shown) =>
          shown ? (
            <Child
              key={keyOf(shown)}
              node={shown}
              leaving={shown !== scene.current}
              onGone={forget}
            />
          ) : null,
        )}
      </div>
    </div>
  );
}

interface ChildProps extends NodeProps {
  readonly leaving: boolean;
  readonly onGone: () => void;
}

function Child({ node, leaving, onGone }: ChildProps) {
  const element = useRef<HTMLDivElement>(null);
  const scope = useFormScope();
  // The fields of a leaving child no longer belong to a form.
  const [nowhere] = useState(() => new Map());
  const outside = useFieldsOutsideForms(nowhere);

  useEffect(() => {
    if (!leaving) return;
    let cancelled = false;
    const fades = element.current?.getAnimations() ?? [];
    void Promise.allSettled(fades.map(({ finished }) => finished)).then(() => {
      if (!cancelled) onGone();
    });
    return () => {
      cancelled = true;
    };
  }, [leaving, onGone]);

  return (
    <div ref={element} className="w-transition-child" data-leaving={leaving} inert={leaving}>
      <FormScopeContext value={leaving ? outside : scope}>
        <NodeView node={node} />
      </FormScopeContext>
    </div>
  );
}

function keyOf(node: WidgetNode | undefined): string | undefined {
  return node && siblingKeys([node])[0];
}
