import type { ReactNode } from "react";
import type { FieldProblem } from "./form-controller";
import { useProblemText } from "./use-field";

interface FieldFrameProps {
  readonly problem: FieldProblem | null;
  readonly problemId: string;
  /** Takes the room that a row has left. */
  readonly grows?: boolean | undefined;
  readonly children: ReactNode;
}

/** A control with the message about it below. */
export function FieldFrame({ problem, problemId, grows, children }: FieldFrameProps) {
  const message = useProblemText(problem);
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
