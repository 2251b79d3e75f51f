import { useEffect, useMemo, useRef, type RefObject } from "react";
import { closeOnEscape } from "../../ui/dismissal";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { Heading } from "../../ui/heading";
import { Spinner } from "../../ui/spinner";
import { groupByDay } from "./group-by-day";
import { HistoryEnd } from "./history-end";
import { HistoryRow } from "./history-row";

/** The user's threads, newest first. */
export function HistoryView() {
  const text = useTexts();
  const { session, headingLevel } = useElement();
  const history = useElementState((state) => state.history);
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupByDay(history.threads, new Date()), [history.threads]);
  useFirstRowFocus(list, history.status === "ready");

  return (
    <div
      ref={list}
      className="ck-history"
      part="history"
      role="region"
      aria-label={text("history.title")}
      aria-busy={history.status === "loading"}
      tabIndex={-1}
      onKeyDown={closeOnEscape(() => session.history.close())}
    >
      {history.status === "loading" ? (
        <p className="ck-history-note" role="status">
          <Spinner /> {text("history.loading")}
        </p>
      ) : null}
      {history.status === "failed" ? (
        <div className="ck-panel" role="alert">
          <p>{text("history.failed")}</p>
          <button
            type="button"
            className="ck-button"
            onClick={() => void session.history.refresh()}
          >
            {text("error.retry")}
          </button>
        </div>
      ) : null}
      {history.status === "ready" && history.threads.length === 0 ? (
        <p className="ck-history-note">{text("history.empty")}</p>
      ) : null}
      {groups.map((group) => (
        <section key={group.name} aria-label={text(group.name)}>
          <Heading level={headingLevel + 1} className="ck-history-day">
            {text(group.name)}
          </Heading>
          <ul>
            {group.threads.map((thread) => (
              <HistoryRow key={thread.id} thread={thread} />
            ))}
          </ul>
        </section>
      ))}
      <HistoryEnd scroller={list} />
    </div>
  );
}

/** Focuses the first row when the list has loaded. */
function useFirstRowFocus(list: RefObject<HTMLElement | null>, ready: boolean): void {
  useEffect(() => {
    const first = ready ? list.current?.querySelector<HTMLElement>("[part~=history-row]") : null;
    (first ?? list.current)?.focus();
  }, [list, ready]);
}
