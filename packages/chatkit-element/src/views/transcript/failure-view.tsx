import { isOpen, type FailureRow } from "../../state/element-state";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { failureText } from "../../session/failure-text";
import { alreadyShown } from "../already-shown";

export function FailureView({ failure }: { failure: FailureRow }) {
  const text = useTexts();
  const { session } = useElement();
  const { retry } = failure;
  const retryable = useElementState(
    (state) => state.turn === null && (retry === "tool_output" || isOpen(state)),
  );
  return (
    <div className="ck-failure" part="error" role="alert">
      <Icon name="error" size={18} />
      <p dir="auto">{failureText(failure, text)}</p>
      {retry !== "none" && retryable ? (
        <button
          type="button"
          className="ck-button"
          onClick={() => alreadyShown(session.retryFailure(retry))}
        >
          <Icon name="reload" size={16} />
          {text("error.retry")}
        </button>
      ) : null}
    </div>
  );
}
