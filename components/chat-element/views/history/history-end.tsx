import { useEffect, useRef, type RefObject } from "react";
import { useElement, useElementState, useTexts } from "../element-context";
import { Spinner } from "../parts/spinner";

/** Reads the next page of threads when the end of the list comes into view. */
export function HistoryEnd({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const text = useTexts();
  const { session } = useElement();
  const hasMore = useElementState((state) => state.history.hasMore);
  const more = useElementState((state) => state.history.more);
  const sentinel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!hasMore || more !== "idle" || !sentinel.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void session.history.loadMore();
      },
      { root: scroller.current, rootMargin: "200px" },
    );
    observer.observe(sentinel.current);
    return () => observer.disconnect();
  }, [hasMore, more, session, scroller]);

  if (!hasMore) return null;
  return (
    <div ref={sentinel} className="ck-history-end">
      {more === "loading" ? <Spinner /> : null}
      {more === "failed" ? (
        <button type="button" className="ck-button" onClick={() => void session.history.loadMore()}>
          {text("error.retry")}
        </button>
      ) : null}
    </div>
  );
}
