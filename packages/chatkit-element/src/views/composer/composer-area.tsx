import type { StructuredInputItem } from "@acme/chatkit-server/protocol";
import { createLazyModule, useLazyModule } from "../../ui/lazy-module";
import { PartFailure } from "../../ui/part-failure";
import { useTexts } from "../../ui/services";
import { useIsOnline } from "../../ui/use-is-online";
import { useElement, useElementState } from "../element-context";
import { MarkdownText } from "../parts/markdown-text";
import { pendingInput } from "../../state/pending-input";
import { Composer } from "./composer";

const questions = createLazyModule(() => import("../structured-input/structured-form"));

/** The area below the thread, with the composer or what replaces it. */
export function ComposerArea() {
  const text = useTexts();
  const { options } = useElement();
  const status = useElementState((state) => state.thread?.status ?? null);
  const input = useElementState(pendingInput);
  const isOnline = useIsOnline();
  const { disclaimer } = options;
  return (
    <div className="ck-composer-area">
      <p className="ck-offline" role="status">
        {isOnline ? "" : text("composer.offline")}
      </p>
      {status?.type === "closed" ? (
        <p className="ck-closed" dir="auto">
          {status.reason || text("status.closed")}
        </p>
      ) : input ? (
        <Questions key={input.id} item={input} />
      ) : (
        <Composer
          lockedReason={status?.type === "locked" ? status.reason || text("status.locked") : null}
        />
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

function Questions({ item }: { item: StructuredInputItem }) {
  const form = useLazyModule(questions);
  return form ? <form.StructuredForm item={item} /> : <PartFailure module={questions} />;
}
