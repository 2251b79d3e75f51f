import type { FootnoteReference } from "mdast";
import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../ui/services";
import { NO_FOOTNOTES, type Footnote, type Footnotes } from "./footnotes";
import { InsideLink } from "./link";

interface FootnotesContextValue {
  readonly notes: Footnotes;
  readonly idPrefix: string;
}

export const FootnotesContext = createContext<FootnotesContextValue>({
  notes: NO_FOOTNOTES,
  idPrefix: "",
});

export function markId(idPrefix: string, { number }: Footnote): string {
  return `${idPrefix}-mark-${number}`;
}

export function noteId(idPrefix: string, { number }: Footnote): string {
  return `${idPrefix}-note-${number}`;
}

/** The number that links to a note. A mark without a note is shown as written. */
export function FootnoteMark({ reference }: { reference: FootnoteReference }): ReactNode {
  const text = useTexts();
  const { notes, idPrefix } = useContext(FootnotesContext);
  const insideLink = useContext(InsideLink);
  const note = notes.get(reference.identifier);
  if (!note) return `[^${reference.label ?? reference.identifier}]`;
  if (!note.definition || insideLink) return <sup className="ck-md-note-mark">{note.number}</sup>;
  return (
    <button
      type="button"
      id={note.reference === reference ? markId(idPrefix, note) : undefined}
      className="ck-md-note-mark"
      aria-label={text("markdown.footnote", { number: note.number })}
      onClick={({ currentTarget }) => goTo(currentTarget, noteId(idPrefix, note))}
    >
      {note.number}
    </button>
  );
}

/**
 * Scrolls to an element by id. A URL fragment belongs to the page and can't reach into a shadow
 * root.
 */
export function goTo(from: Element, id: string): void {
  const root = from.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  const target = root.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}
