import type { RefObject } from "react";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { Spinner } from "../../ui/spinner";
import { useReached } from "../../ui/use-reached";

/** The top of the messages. Loads older items when it comes near the view. */
export function OlderItemsEdge({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const { session } = useElement();
  const { status, hasMore } = useElementState((state) => state.older);
  const edge = useReached({
    scroller,
    margin: "400px 0px 0px 0px",
    active: hasMore && status === "idle",
    onReached: () => void session.threads.loadOlder(),
  });

  return <div ref={edge} />;
}

/** Overlays the messages, so that they don't move when it appears and disappears. */
export function OlderItemsStatus() {
  const text = useTexts();
  const { session } = useElement();
  const { status, hasMore } = useElementState((state) => state.older);
  if (!hasMore || status === "idle") return null;
  return (
    <div className="ck-older-items" data-status={status}>
      {status === "loading" ? (
        <>
          <Spinner />
          <span className="ck-sr">{text("thread.olderLoading")}</span>
        </>
      ) : (
        <>
          <span>{text("thread.olderFailed")}</span>
          <button
            type="button"
            className="ck-button"
            onClick={() => void session.threads.loadOlder()}
          >
            {text("thread.retry")}
          </button>
        </>
      )}
    </div>
  );
}
