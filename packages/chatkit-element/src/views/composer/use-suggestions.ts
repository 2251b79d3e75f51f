import { useId, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { caretIn } from "./editor-caret";
import { findQuery } from "./find-query";
import type { SuggestionList, SuggestionQuery } from "./suggestion";
import { useCommandRows } from "./use-command-rows";
import { useLatestSearch } from "./use-latest-search";
import { useMentionRows } from "./use-mention-rows";
import { closeOnEscape } from "../../ui/dismissal";
import { moveInList } from "../../ui/move-in-list";
import { useElement } from "../element-context";

export interface SuggestionParts {
  readonly field: RefObject<HTMLDivElement | null>;
  /** Called when a choice has changed the field's content. */
  readonly onEdited: () => void;
  readonly dictate: (() => void) | null;
}

/** The menu of mentions and commands for the text being typed. */
export function useSuggestions({ field, onEdited, dictate }: SuggestionParts) {
  const { options } = useElement();
  const listId = useId();
  const [list, setList] = useState<SuggestionList | null>(null);
  const [active, setActive] = useState(0);
  const pasted = useRef(false);
  /** The row the user moved to; it stays selected when later results for the same text arrive. */
  const movedTo = useRef<string | null>(null);
  const search = useLatestSearch();
  const parts = { field, onEdited, show, close };
  const mentionRows = useMentionRows(parts);
  const commandRows = useCommandRows({ ...parts, dictate });

  function show(next: SuggestionList): void {
    setList(next);
    const kept = next.rows.findIndex(({ id }) => id === movedTo.current);
    setActive(Math.max(0, kept));
  }

  function close(): void {
    search.cancel();
    setList(null);
  }

  function follow(): void {
    const query = pasted.current || !field.current ? null : findWantedQuery(field.current);
    pasted.current = false;
    movedTo.current = null;
    if (!query) return close();
    const { kind } = query;
    setList((now) =>
      now?.kind === kind ? now : { kind, status: "loading", rows: [], back: null },
    );
    const rows = query.kind === "mention" ? mentionRows(query) : commandRows(query);
    if (rows.immediate) show({ kind, status: "ready", rows: rows.immediate, back: null });
    search.run(rows.later, {
      found: (found) => show({ kind, status: "ready", rows: found, back: null }),
      failed: () => show({ kind, status: "failed", rows: rows.immediate ?? [], back: null }),
    });
  }

  function findWantedQuery(input: HTMLElement): SuggestionQuery | null {
    return findQuery(input, caretIn(input), {
      mentions: options.entities?.onTagSearch != null,
      commands: options.commands?.enabled ?? false,
    });
  }

  function moveTo(index: number): void {
    setActive(index);
    movedTo.current = list?.rows[index]?.id ?? null;
  }

  function handleKey(event: KeyboardEvent): boolean {
    if (!list) return false;
    if (event.key === "Escape") {
      closeOnEscape(close)(event);
      return true;
    }
    if (list.rows.length === 0) return false;
    const target = moveInList(
      event.key,
      list.rows.map(() => ({})),
      active,
      { wrap: true },
    );
    if (target !== null) moveTo(target);
    else if (event.key === "Enter" || event.key === "Tab") list.rows[active]?.choose();
    else return false;
    return true;
  }

  const open = list !== null;
  const activeRow = list?.rows[active];
  return {
    list,
    listId,
    active,
    follow,
    close,
    handleKey,
    /** Pasted text never opens the menu. */
    ignoreNextInput() {
      pasted.current = true;
    },
    aria: {
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-controls": open ? listId : undefined,
      "aria-activedescendant": activeRow ? `${listId}-${active}` : undefined,
    } as const,
  };
}

export type Suggestions = ReturnType<typeof useSuggestions>;
