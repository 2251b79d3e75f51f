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

/** The number that leads to a note; a mark that no note belongs to stands as it was written. */
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

/** An address with a fragment would find nothing inside a shadow root, and belongs to the page. */
export function goTo(from: Element, id: string): void {
  const root = from.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  const target = root.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}
