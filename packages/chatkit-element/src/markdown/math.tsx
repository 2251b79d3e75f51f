import { memo, useMemo } from "react";
import { createLazyModule, useLazyModule } from "../ui/lazy-module";

const renderer = createLazyModule(() => import("./math-renderer"));

interface MathProps {
  readonly formula: string;
  readonly display: boolean;
}

/** A formula. Shows its source until the renderer has loaded, or if the LaTeX is invalid. */
export const Math = memo(function Math({ formula, display }: MathProps) {
  const renderMath = useLazyModule(renderer)?.renderMath;
  const rendered = useMemo(() => renderMath?.(formula, display), [renderMath, formula, display]);
  const className = display ? "ck-md-math ck-md-math-display" : "ck-md-math";
  return (
    <span className={className} dir="ltr" tabIndex={display ? 0 : undefined}>
      {rendered ?? <code className="ck-md-math-source">{formula}</code>}
    </span>
  );
});
