import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElementState } from "../element-context";

/** Shows that an answer is coming, and the server's progress text. */
export function WorkingIndicator() {
  const text = useTexts();
  const progress = useElementState((state) => state.turn?.progress ?? null);
  if (!progress) {
    return (
      <div className="ck-working">
        <span className="ck-dot" />
        <span className="ck-sr">{text("thread.working")}</span>
      </div>
    );
  }
  return (
    <div className="ck-working">
      {progress.icon ? <Icon name={progress.icon} size={18} /> : <span className="ck-dot" />}
      <span className="ck-shimmer" dir="auto">
        {progress.text}
      </span>
    </div>
  );
}
