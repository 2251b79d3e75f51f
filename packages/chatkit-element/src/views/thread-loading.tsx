import { useEffect } from "react";
import { useTexts } from "../ui/services";
import { useElement, useElementState } from "./element-context";
import { alreadyShown } from "./already-shown";
import { expectMessages } from "./transcript/transcript-module";

export function ThreadLoading() {
  const text = useTexts();
  useEffect(expectMessages, []);
  return (
    <div className="ck-skeleton" aria-busy="true" role="status">
      <span className="ck-sr">{text("thread.loading")}</span>
      <span className="ck-bone ck-bone-user" />
      <span className="ck-bone" />
      <span className="ck-bone" />
      <span className="ck-bone ck-bone-short" />
    </div>
  );
}

export function ThreadLoadFailed() {
  const text = useTexts();
  const { session } = useElement();
  const threadId = useElementState(({ load }) => (load.status === "failed" ? load.threadId : null));
  if (threadId === null) return null;
  return (
    <div className="ck-panel" part="error" role="alert">
      <p>{text("thread.loadFailed")}</p>
      <div className="ck-panel-actions">
        <button
          type="button"
          className="ck-button ck-button-primary"
          onClick={() => alreadyShown(session.threads.open(threadId, "panel"))}
        >
          {text("thread.retry")}
        </button>
        <button
          type="button"
          className="ck-button"
          onClick={() => alreadyShown(session.selectThread(null))}
        >
          {text("header.newChat")}
        </button>
      </div>
    </div>
  );
}
