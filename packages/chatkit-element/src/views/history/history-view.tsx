import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { closeOnEscape } from "../../ui/dismissal";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { Heading } from "../../ui/heading";
import { Spinner } from "../../ui/spinner";
import { groupByDay } from "./group-by-day";
import { HistoryEnd } from "./history-end";
import { HistoryHead } from "./history-head";
import { HistoryRow } from "./history-row";
import { matchThreads } from "./match-threads";
import type { HistoryPlace } from "./use-history-place";

/** The user's threads, newest first. */
export function HistoryView({ place }: { place: HistoryPlace }) {
  const text = useTexts();
  const { session, headingLevel } = useElement();
  const history = useElementState((state) => state.history);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const found = useMemo(() => matchThreads(history.threads, query), [history.threads, query]);
  const groups = useMemo(() => groupByDay(found, new Date()), [found]);
  const isBeside = place === "beside";
  useFirstRowFocus(list, { opened: !isBeside || history.open, ready: history.status === "ready" });
  useEffect(() => {
    // Elsewhere, opening the list loads it.
    if (isBeside) void session.history.refresh();
  }, [isBeside, session]);

  return (
    <div
      ref={list}
      className="ck-history"
      data-place={place}
      part="history"
      role="region"
      aria-label={text("history.title")}
      aria-busy={history.status === "loading"}
      tabIndex={-1}
      onKeyDown={isBeside ? undefined : closeOnEscape(() => session.history.close())}
    >
      <HistoryHead place={place} query={query} onSearch={setQuery} />
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
      {history.threads.length > 0 && found.length === 0 && !history.hasMore ? (
        <p className="ck-history-note" role="status">
          {text("history.noMatch")}
        </p>
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

interface FirstRowFocus {
  readonly opened: boolean;
  readonly ready: boolean;
}

/** The first row takes the focus when the list was opened and is there. */
function useFirstRowFocus(
  list: RefObject<HTMLElement | null>,
  { opened, ready }: FirstRowFocus,
): void {
  useEffect(() => {
    if (!opened) return;
    const first = ready ? list.current?.querySelector<HTMLElement>("[part~=history-row]") : null;
    (first ?? list.current)?.focus();
  }, [list, opened, ready]);
}
