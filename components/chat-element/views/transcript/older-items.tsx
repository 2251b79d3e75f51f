import { useEffect, useRef, type RefObject } from "react";
import { useElement, useElementState, useTexts } from "../element-context";
import { Spinner } from "../parts/spinner";

const MARGIN = "400px 0px 0px 0px";

/** Reads older items when the reader comes near the top. */
export function OlderItems({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const text = useTexts();
  const { session } = useElement();
  const { status, hasMore } = useElementState((state) => state.older);
  const sentinel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!hasMore || status !== "idle" || !sentinel.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void session.threads.loadOlder();
      },
      { root: scroller.current, rootMargin: MARGIN },
    );
    observer.observe(sentinel.current);
    return () => observer.disconnect();
  }, [hasMore, status, session, scroller]);

  if (!hasMore) return null;
  return (
    <div ref={sentinel} className="ck-older">
      {status === "loading" ? (
        <>
          <Spinner />
          <span className="ck-sr">{text("thread.olderLoading")}</span>
        </>
      ) : null}
      {status === "failed" ? (
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
      ) : null}
    </div>
  );
}
