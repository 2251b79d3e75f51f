import type { ReactNode } from "react";
import type { FieldProblem } from "./form-controller";
import { useProblemText } from "./use-field";

interface FieldFrameProps {
  readonly problem: FieldProblem | null;
  readonly problemId: string;
  /** What is to be chosen, such as “Size”. */
  readonly name?: string | undefined;
  /** Whether the field fills the remaining width of a row. */
  readonly grows?: boolean | undefined;
  readonly children: ReactNode;
}

/** A control with its validation message below. */
export function FieldFrame({ problem, problemId, name, grows, children }: FieldFrameProps) {
  const message = useProblemText(problem, name);
  return (
    <div className="w-field" data-grows={grows}>
      {children}
      {message ? (
        <div className="w-problem" id={problemId}>
          {message}
        </div>
      ) : null}
    </div>
  );
}
