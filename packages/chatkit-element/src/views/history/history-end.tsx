import type { RefObject } from "react";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { Spinner } from "../../ui/spinner";
import { useReached } from "../../ui/use-reached";

/** Loads the next page of threads when the end of the list comes into view. */
export function HistoryEnd({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const text = useTexts();
  const { session } = useElement();
  const hasMore = useElementState((state) => state.history.hasMore);
  const more = useElementState((state) => state.history.more);
  const end = useReached({
    scroller,
    margin: "200px",
    active: hasMore && more === "idle",
    onReached: () => void session.history.loadMore(),
  });

  if (!hasMore) return null;
  return (
    <div ref={end} className="ck-history-end">
      {more === "loading" ? <Spinner /> : null}
      {more === "failed" ? (
        <button type="button" className="ck-button" onClick={() => void session.history.loadMore()}>
          {text("error.retry")}
        </button>
      ) : null}
    </div>
  );
}
