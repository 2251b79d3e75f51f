import { lazy, Suspense } from "react";
import { useElement, useElementState, useTexts } from "../element-context";
import { MarkdownText } from "../parts/markdown-text";
import { pendingInput } from "../../state/pending-input";
import { Composer } from "./composer";

const StructuredForm = lazy(async () => {
  const questions = await import("../structured-input/structured-form");
  return { default: questions.StructuredForm };
});

/** The place below the thread: the composer, or what stands in for it. */
export function ComposerArea() {
  const text = useTexts();
  const { options } = useElement();
  const status = useElementState((state) => state.thread?.status ?? null);
  const input = useElementState(pendingInput);
  const { disclaimer } = options;
  return (
    <div className="ck-composer-area">
      {status?.type === "closed" ? (
        <p className="ck-closed" dir="auto">
          {status.reason || text("status.closed")}
        </p>
      ) : input ? (
        <Suspense>
          <StructuredForm key={input.id} item={input} />
        </Suspense>
      ) : (
        <Composer lockedReason={status?.type === "locked" ? status.reason || text("status.locked") : null} />
      )}
      {disclaimer ? (
        <div
          className="ck-disclaimer"
          part="disclaimer"
          data-contrast={disclaimer.highContrast ? "high" : "normal"}
        >
          <MarkdownText text={disclaimer.text} />
        </div>
      ) : null}
    </div>
  );
}
