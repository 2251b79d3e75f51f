import type { FailureRow } from "../../state/element-state";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { failureText } from "../failure-text";
import { alreadyShown } from "../shown-failure";

export function FailureView({ failure }: { failure: FailureRow }) {
  const text = useTexts();
  const { session } = useElement();
  const running = useElementState((state) => state.turn !== null);
  const { retry } = failure;
  return (
    <div className="ck-failure" part="error" role="alert">
      <Icon name="error" size={18} />
      <p dir="auto">{failureText(failure, text)}</p>
      {retry !== "none" && !running ? (
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
