import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { closeOnEscape } from "../../ui/dismissal";
import { Icon } from "../../ui/icons/icon";
import { moveInList, stepFrom } from "../../ui/move-in-list";
import { RowContent } from "../../ui/row-content";
import { useTexts } from "../../ui/services";
import { matchingOptions, typeaheadOption, type SelectOption } from "./select-options";

interface SelectListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly searchable: boolean;
  onChoose(value: string): void;
  onClose(): void;
}

const TYPEAHEAD_MS = 700;

/**
 * The open list. Focus is in the search field or on the list, which references the active option by
 * id.
 */
export function SelectList(props: SelectListProps) {
  const { id, options, value, searchable, onChoose, onClose } = props;
  const text = useTexts();
  const [query, setQuery] = useState("");
  const shown = matchingOptions(options, query);
  const [active, setActive] = useState(() => startIndex(options, value));
  const optionId = useId();
  const focusTarget = useRef<HTMLInputElement & HTMLUListElement>(null);
  const activeRow = useRef<HTMLLIElement>(null);
  const typeahead = useTypeahead((typed) => {
    const found = typeaheadOption(shown, active, typed);
    if (found >= 0) setActive(found);
  });

  useEffect(() => {
    focusTarget.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    // Some browsers return a promise here, which React would treat as a cleanup function.
    void activeRow.current?.scrollIntoView({ block: "nearest" });
  }, [active, query]);

  function choose(index: number): void {
    const option = shown[index];
    if (option && !option.disabled) onChoose(option.value);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    // Home and End move the caret in the search field.
    const edits = searchable && (event.key === "Home" || event.key === "End");
    const next = edits ? null : moveInList(event.key, shown, active);
    if (next !== null) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === "Enter" || (event.key === " " && !searchable)) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Tab") onClose();
    else if (!searchable && event.key.length === 1) typeahead(event.key);
    else closeOnEscape(onClose)(event);
  }

  const pointer = {
    "aria-activedescendant": shown[active] ? `${optionId}-${active}` : undefined,
    onKeyDown: handleKey,
  };
  return (
    <>
      {searchable ? (
        <div className="w-search">
          <Icon name="search" size={16} />
          <input
            {...pointer}
            ref={focusTarget}
            className="w-search-input"
            role="combobox"
            aria-expanded
            aria-controls={id}
            aria-autocomplete="list"
            aria-label={text("widget.search")}
            placeholder={text("widget.search")}
            autoComplete="off"
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setActive(0);
            }}
          />
        </div>
      ) : null}
      <ul
        {...(searchable ? {} : { ...pointer, ref: focusTarget, tabIndex: 0 })}
        id={id}
        role="listbox"
        className="w-options"
        aria-label={props.label}
      >
        {shown.map((option, index) => (
          <li
            key={`${option.value} ${index}`}
            ref={index === active ? activeRow : undefined}
            id={`${optionId}-${index}`}
            role="option"
            className="ck-menu-item"
            aria-selected={option.value === value}
            aria-disabled={option.disabled || undefined}
            data-active={index === active}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(index)}
          >
            <RowContent
              label={option.label}
              description={option.description}
              chosen={option.value === value}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <div className="w-no-options" role="status">
          {text("menu.empty")}
        </div>
      ) : null}
    </>
  );
}

function startIndex(options: readonly SelectOption[], value: string): number {
  const chosen = options.findIndex((option) => option.value === value);
  return chosen >= 0 ? chosen : stepFrom(options, -1, 1);
}

/** Collects letters typed in quick succession. */
function useTypeahead(onTyped: (typed: string) => void) {
  const typed = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (letter: string) => {
    clearTimeout(timer.current);
    typed.current += letter;
    timer.current = setTimeout(() => (typed.current = ""), TYPEAHEAD_MS);
    onTyped(typed.current);
  };
}
