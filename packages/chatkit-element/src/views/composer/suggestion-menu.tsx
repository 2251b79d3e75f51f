import { useEffect, useRef, type Ref } from "react";
import { useElementServices, useTexts } from "../../ui/services";
import { Icon } from "../../ui/icons";
import { RowContent } from "../../ui/row-content";
import { Spinner } from "../../ui/spinner";
import type { Suggestion } from "./suggestion";
import type { Suggestions } from "./use-suggestions";

/** The menu of suggestions. Focus stays in the editor, which controls the menu. */
export function SuggestionMenu({ suggestions }: { suggestions: Suggestions }) {
  const text = useTexts();
  const { announce } = useElementServices();
  const { list, listId, active } = suggestions;
  const activeRow = useRef<HTMLDivElement>(null);
  const ready = list?.status === "ready";
  const count = list?.rows.length ?? 0;

  useEffect(() => {
    activeRow.current?.scrollIntoView({ block: "nearest" });
  }, [active, list]);
  useEffect(() => {
    if (ready) announce(text("menu.results", { count }));
  }, [ready, count, announce, text]);

  if (!list) return null;
  const label = text(list.kind === "mention" ? "composer.mention" : "composer.commands");
  return (
    <div className="ck-suggestions" part="menu">
      {list.back ? (
        <button
          type="button"
          className="ck-menu-item"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={list.back}
        >
          <Icon name="chevron-left" size={16} />
          {text("menu.back")}
        </button>
      ) : null}
      <div id={listId} role="listbox" aria-label={label}>
        {list.rows.map((row, at) => (
          <SuggestionRow
            key={row.id}
            ref={at === active ? activeRow : undefined}
            id={`${listId}-${at}`}
            row={row}
            selected={at === active}
            heading={row.group !== list.rows[at - 1]?.group ? row.group : undefined}
          />
        ))}
      </div>
      {list.status === "loading" && count === 0 ? (
        <div className="ck-menu-note">
          <Spinner /> {text("menu.loading")}
        </div>
      ) : null}
      {list.status === "failed" ? <div className="ck-menu-note">{text("menu.failed")}</div> : null}
      {ready && count === 0 ? <div className="ck-menu-note">{text("menu.empty")}</div> : null}
    </div>
  );
}

interface SuggestionRowProps {
  readonly ref: Ref<HTMLDivElement> | undefined;
  readonly id: string;
  readonly row: Suggestion;
  readonly selected: boolean;
  readonly heading: string | undefined;
}

function SuggestionRow({ ref, id, row, selected, heading }: SuggestionRowProps) {
  return (
    <>
      {heading ? (
        <div className="ck-menu-group" role="presentation" dir="auto">
          {heading}
        </div>
      ) : null}
      <div
        ref={ref}
        id={id}
        role="option"
        aria-selected={selected}
        className="ck-menu-item"
        // The editor must keep focus and therefore its caret.
        onMouseDown={(event) => event.preventDefault()}
        onClick={row.choose}
      >
        <RowContent {...row} />
      </div>
    </>
  );
}
